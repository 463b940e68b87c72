"""How requests reach a sandbox: ASGI, a port, or an httpx transport; and its own pages and admin routes."""
