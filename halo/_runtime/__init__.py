"""What differs between threads and tasks, and between operating systems."""
