"""Profiles: kept, chosen, taken whole."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path

import pytest

from halo import AsyncHalo, ConfigurationError, Halo
from halo.credentials import Secret
from halo.profiles import Profile, Profiles

from .conftest import Ended, Terminal


class Keyring:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}

    def get_password(self, service_name: str, username: str) -> str | None:
        return self.secrets.get(username)

    def set_password(self, service_name: str, username: str, password: str) -> None:
        self.secrets[username] = password

    def delete_password(self, service_name: str, username: str) -> None:
        del self.secrets[username]


def profile(name: str, base_url: str = "https://acme.example", secret: str = "sandbox-secret") -> Profile:
    return Profile(
        name=name, base_url=base_url, client_id="halo-sandbox", client_secret=Secret(secret), tenant="sandbox"
    )


def login(halo: Terminal, *words: str, secret: str = "sandbox-secret") -> Ended:
    halo.patch.setattr("sys.stdin", io.StringIO(f"{secret}\n"))
    flags = ("--base-url", halo.url, "--tenant", "sandbox", "--client-id", "halo-sandbox", "--client-secret-stdin")
    return halo("login", *words, *flags)


def test_a_login_is_tried_kept_and_used(halo: Terminal):
    ended = login(halo, "acme")
    listed = halo("profiles")
    for name in halo.world.variables(halo.url):
        halo.patch.delenv(name)

    assert "agent" in ended.err
    assert "secrets.json" in ended.err  # there is no keyring here
    assert "sandbox-secret" not in ended.out + ended.err + listed.out
    assert listed.rows == [
        {"profile": "acme", "default": True, "server": halo.url, "tenant": "sandbox", "secret": "file"}
    ]
    assert halo("tickets", "count").out == "230\n"


def test_a_server_is_the_same_with_api_and_a_name_is_refused_before_anything_is_asked(halo: Terminal):
    first = login(halo, "acme")
    again = halo("login", "acme", "--base-url", f"{halo.url}/api/", "--quiet")
    refused = halo("login", "a b")

    assert (first.status, again.status, refused.status) == (0, 0, 2)
    assert again.err == ""
    assert "'a b' cannot be the name of a profile" in refused.err


def test_a_login_that_is_refused_keeps_nothing(halo: Terminal):
    ended = login(halo, "acme", secret="wrong")

    assert ended.status == 3
    assert "wrong" not in ended.err
    assert halo("profiles").out == ""


def test_the_profile_of_another_tenant_is_replaced_only_by_force(halo: Terminal):
    login(halo, "acme")
    Profiles().save(profile("other"))

    refused, forced = login(halo, "other"), login(halo, "other", "--force")

    assert (refused.status, forced.status) == (2, 0)
    assert "https://acme.example" in refused.err
    assert "--force" in refused.err
    assert Profiles().get("other").base_url == halo.url


def test_a_setting_of_a_profile_is_changed_and_the_others_stay_as_they_are(halo: Terminal):
    login(halo, "acme", "--option", "timeout=5", "--option", "page_size=20")
    before = Profiles().get("acme")

    changed = halo("login", "acme", "--scope", "read:tickets", "--option", "timeout=7", "--option", "page_size=null")

    after = Profiles().get("acme")
    assert changed.status == 0
    assert (after.scope, after.options) == ("read:tickets", {"timeout": 7})
    assert (after.base_url, after.client_secret.reveal()) == (before.base_url, before.client_secret.reveal())


def test_the_secret_that_is_kept_goes_to_no_other_server(halo: Terminal):
    login(halo, "acme")

    ended = halo("login", "acme", "--base-url", "https://acme.example", "--force")

    assert (ended.status, Profiles().get("acme").base_url) == (2, halo.url)
    assert "--client-secret-stdin is missing" in ended.err


@pytest.mark.parametrize(("option", "place"), [("--scope", "--scope ..."), ("--timeout", "--option timeout=...")])
def test_a_setting_that_another_command_does_not_take_is_said_to_be_of_a_profile(
    halo: Terminal, option: str, place: str
):
    assert f"halo login NAME {place}" in halo("tickets", "list", option, "x").err


def test_a_named_profile_is_taken_whole_and_says_what_it_does_not_use(halo: Terminal):
    login(halo, "acme")
    halo.patch.setenv("HALOPSA_TENANT", "another")
    halo.patch.setenv("HALOPSA_SCOPE", "nothing")

    for ended in (halo("tickets", "count", "--profile", "acme"), halo("--profile", "acme", "tickets", "count")):
        assert (ended.status, ended.out) == (0, "230\n")
        assert "HALOPSA_TENANT" in ended.err

    assert halo("tickets", "count").status == 3  # the environment goes before the default profile


def test_all_profiles_are_asked_side_by_side_and_one_that_fails_stops_no_other(halo: Terminal):
    login(halo, "one")
    Profiles().save(profile("two", halo.url))
    whole = halo("clients", "list", "--all-profiles", "--json", "name")
    Profiles().save(profile("two", halo.url, secret="changed"))
    part = halo("clients", "list", "--all-profiles", "--json", "name")
    got = halo("clients", "get", "120", "--all-profiles", "--json", "id")

    assert {row["tenant"] for row in whole.rows} == {"one", "two"}
    assert whole.status == 0
    assert {row["tenant"] for row in part.rows} == {"one"}
    assert part.status == 6
    assert got.rows == [{"tenant": "one", "id": 120}]
    assert "two:" in part.err


def test_without_profiles_all_of_them_are_none(halo: Terminal):
    ended = halo("tickets", "count", "--all-profiles")

    assert (ended.status, ended.out) == (2, "")
    assert "There is no profile.\nhalo login makes one." in ended.err


def test_a_profile_that_cannot_be_used_stops_neither_the_others_nor_the_list_of_them(halo: Terminal):
    login(halo, "one")
    login(halo, "two")
    Profiles().secrets_path.write_text('{"one": "sandbox-secret"}', encoding="utf-8")

    counted, listed = halo("tickets", "count", "--all-profiles"), halo("profiles")

    assert (counted.status, counted.out) == (6, "one\t230\n")
    assert "two: The secret of the profile 'two' is not in" in counted.err
    assert [(row["profile"], row["secret"]) for row in listed.rows] == [("one", "file"), ("two", None)]
    assert listed.status == 2


@pytest.mark.parametrize("words", [("--profile", ""), ("--profile", "acme", "--all-profiles")])
def test_a_profile_that_is_named_wrongly_is_never_another_tenant(halo: Terminal, words: tuple[str, ...]):
    """A script may write --profile "$CUSTOMER", and have no customer."""
    login(halo, "acme")
    before = len(halo.sent)

    assert halo("tickets", "count", *words).status == 2
    assert len(halo.sent) == before


def test_a_client_is_made_from_a_profile(halo: Terminal):
    Profiles().save(profile("acme", halo.url))
    halo.patch.setenv("HALOPSA_TENANT", "another")

    with Halo.from_profile("acme", timeout=5) as client:
        assert client.clients.list().count() == 12


def test_a_profile_has_options_of_the_client_and_nothing_that_it_does_not_take(halo: Terminal):
    right, wrong = login(halo, "acme", "--option", "timeout=5"), login(halo, "acme", "--option", "patience=5")
    fixed = login(halo, "acme", "--option", "max_concurrency=40")

    assert (right.status, wrong.status, fixed.status) == (0, 2, 2)
    assert "patience" in wrong.err
    assert "max_concurrency" in fixed.err
    assert Profiles().get("acme").settings()["timeout"] == 5


async def test_an_asynchronous_client_is_made_from_the_profile_that_the_environment_names(halo: Terminal):
    Profiles().save(profile("acme"))
    Profiles().save(profile("other", halo.url))
    halo.patch.setenv("HALO_PROFILE", "other")

    async with AsyncHalo.from_profile() as client:
        assert await client.clients.list().count() == 12


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
def test_a_secret_in_a_file_is_for_its_owner_alone(tmp_path: Path):
    plain = Profiles(tmp_path, keyring=Refusing())
    plain.save(profile("acme"))
    plain.secrets_path.chmod(0o644)

    assert plain.get("acme").client_secret.reveal() == "sandbox-secret"
    assert plain.secrets_path.stat().st_mode & 0o777 == 0o600


class Refusing(Keyring):
    """A keyring without a service behind it."""

    def set_password(self, service_name: str, username: str, password: str) -> None:
        raise RuntimeError("no service")


def test_without_a_keyring_installed_the_secret_is_in_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "keyring", None)
    profiles = Profiles(tmp_path)

    assert profiles.save(profile("acme")).kept_in == "file"
    profiles.remove("acme")
    assert "sandbox-secret" not in profiles.secrets_path.read_text(encoding="utf-8")


def test_a_keyring_keeps_the_secret_and_no_file_has_it(tmp_path: Path):
    keyring = Keyring()
    profiles = Profiles(tmp_path, keyring=keyring)
    Profiles(tmp_path, keyring=Refusing()).save(profile("acme"))

    saved = profiles.save(profile("acme"))

    assert saved.kept_in == "keyring"
    assert profiles.get("acme").client_secret.reveal() == "sandbox-secret"
    assert all("sandbox-secret" not in path.read_text(encoding="utf-8") for path in tmp_path.iterdir())
    profiles.remove("acme")
    assert (keyring.secrets, profiles.names(), profiles.default) == ({}, [], None)


def test_a_secret_that_the_keyring_does_not_give_up_is_told(tmp_path: Path):
    keyring = Keyring()
    profiles = Profiles(tmp_path, keyring=keyring)
    profiles.save(profile("acme"))
    keyring.secrets.clear()  # so that it raises, as a locked one does

    with pytest.raises(ConfigurationError, match="forgotten, and its secret may still be in the keyring"):
        profiles.remove("acme")

    assert profiles.names() == []


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("[]", "it is not an object"),
        ('{"profiles": {"acme": 5}}', "its profiles are not objects"),
        ('{"profiles": {"acme": {"base_url": "https://acme.example"}}}', "the profile 'acme' has no client_id"),
        (
            '{"profiles": {"acme": {"base_url": "x", "client_id": "x", "tenant": "x", "options": 5}}}',
            "the options of the profile 'acme' are not an object",
        ),
    ],
)
def test_a_file_of_another_shape_is_told_and_left_as_it_is(tmp_path: Path, content: str, problem: str):
    profiles = Profiles(tmp_path, keyring=Keyring())
    profiles.path.write_text(content, encoding="utf-8")

    with pytest.raises(ConfigurationError, match=f"(?i){problem}"):
        profiles.get("acme")

    assert profiles.path.read_text(encoding="utf-8") == content


def test_a_broken_file_is_named_with_its_line_and_nothing_is_lost(tmp_path: Path):
    profiles = Profiles(tmp_path, keyring=Keyring())
    profiles.save(profile("acme"))
    broken = profiles.path.read_text(encoding="utf-8").replace('"acme": {', '"acme": ')
    profiles.path.write_text(broken, encoding="utf-8")

    for act in (lambda: profiles.get("acme"), lambda: profiles.save(profile("other")), lambda: profiles.remove("acme")):
        with pytest.raises(ConfigurationError, match=r"profiles\.json, line \d"):
            act()

    assert profiles.path.read_text(encoding="utf-8") == broken


def test_the_default_is_one_that_there_is(tmp_path: Path):
    profiles = Profiles(tmp_path, keyring=Refusing())
    for name in ("acme", "other"):
        profiles.save(profile(name))

    profiles.remove("other")  # which no keyring ever had
    kept = profiles.default
    with pytest.raises(ConfigurationError, match="There is no profile 'other'"):
        profiles.make_default("other")
    profiles.remove("acme")

    assert kept == "acme"
    with pytest.raises(ConfigurationError, match="There is no default profile"):
        profiles.get()


def test_what_others_wrote_into_the_file_stays(tmp_path: Path):
    profiles = Profiles(tmp_path, keyring=Keyring())
    profiles.save(profile("acme"))
    content = json.loads(profiles.path.read_text(encoding="utf-8"))
    content["profiles"]["acme"]["note"] = "ours"
    profiles.path.write_text(json.dumps(content), encoding="utf-8")

    profiles.save(profile("acme"))

    assert json.loads(profiles.path.read_text(encoding="utf-8"))["profiles"]["acme"]["note"] == "ours"


def test_a_profile_shows_no_secret_and_a_name_that_there_is_not_names_the_nearest(tmp_path: Path):
    profiles = Profiles(tmp_path, keyring=Keyring())
    profiles.save(profile("acme"))

    assert "sandbox-secret" not in repr(profiles.get("acme"))
    with pytest.raises(ConfigurationError, match="Did you mean 'acme'"):
        profiles.get("acne")
