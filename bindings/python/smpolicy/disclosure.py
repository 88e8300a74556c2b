# SPDX-License-Identifier: MIT
"""A disclosure as values of one's own language. Every field is optional: None is unknown, which is not false.

Any mapping or dataclass with the same names does as well; the names are those of `smpolicy.facts()`.
"""
from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Union

__all__ = [
    "Account", "Attachment", "Attention", "Audience", "Author", "Channel", "Consent", "Contact", "Disclosure", "Student",
    "Subject", "Target", "Thread", "Venue",
]

Form = Literal["blog_post", "comment", "status_update", "direct_message", "text_message", "email", "phone_call", "image",
               "audio", "video", "review", "bookmark", "wiki_edit", "profile", "connection_request", "connection_accept",
               "account_creation"]
Role = Literal["employee", "student", "guardian", "public"]
AccountKind = Literal["official", "teacher_page", "professional", "center_account", "personal"]
VenueKind = Literal["official_page", "teacher_page", "own_page", "other_page", "private_channel"]
ChannelKind = Literal["blog", "microblog", "social_network", "media_sharing", "forum", "wiki", "bookmarking", "review_site",
                      "messaging", "sms", "email", "phone", "web_page"]
Visibility = Literal["public", "group", "direct"]
Member = Literal["student", "guardian", "employee", "public"]
Party = Literal["student", "colleague", "guardian", "citizen", "center"]
Purpose = Literal["instruction", "extracurricular", "counseling", "center_business", "personal"]
AttachmentKind = Literal["photo", "video", "audio", "document", "link"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who speaks."""

    role: Role | None = None
    authorized: bool | None = None
    identifies_as_employee: bool | None = None
    on_working_time: bool | None = None
    uses_center_resources: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """The account that it is made from."""

    kind: AccountKind | None = None
    has_rules_link: bool | None = None
    registered_with: Literal["personal_email", "center_email"] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Venue:
    """Whose space it appears in."""

    kind: VenueKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """What carries it."""

    kind: ChannelKind | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """Who receives it, and how widely."""

    visibility: Visibility | None = None
    members: Iterable[Member] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """At whom it is directed."""

    roles: Iterable[Party] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Whom it is about."""

    roles: Iterable[Party] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Student:
    """The student concerned."""

    adult: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """What went before between the same two."""

    messages_last_7_days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """Who agreed."""

    supervisor: bool | None = None
    guardian_informed: bool | None = None
    guardian_written: bool | None = None
    student: bool | None = None
    person_depicted: bool | None = None
    rights_holder: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attention:
    """Media or public attention."""

    reported: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """What a comment answers."""

    topic: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A photo, video, document or link that goes with the words."""

    kind: AttachmentKind | None = None
    url: str | None = None
    depicts_students: Literal["none", "individual", "group"] | None = None
    depicts_employees: bool | None = None
    content: Literal["ordinary", "personal", "inappropriate"] | None = None
    rights: Literal["own", "licensed", "public_domain", "fair_use", "third_party"] | None = None
    consent: Consent | Mapping[str, Any] | None = None


Given = Union[Mapping[str, Any], None]


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One post, comment or message, with all that is known about it.

    Where a group has one fact that matters most, that fact may stand for the group: `author="employee"` is
    `author=Author(role="employee")`.
    """

    text: str
    id: str | None = None
    form: Form | None = None
    posted_at: str | datetime.datetime | None = None
    author: Role | Author | Given = None
    account: AccountKind | Account | Given = None
    venue: VenueKind | Venue | Given = None
    channel: ChannelKind | Channel | Given = None
    audience: Visibility | Audience | Given = None
    target: Iterable[Party] | Target | Given = None
    subject: Iterable[Party] | Subject | Given = None
    student: Student | Given = None
    purpose: Purpose | None = None
    contact: Contact | Given = None
    consent: Consent | Given = None
    attention: Attention | Given = None
    thread: str | Thread | Given = None
    attachments: Sequence[Attachment | Mapping[str, Any]] | None = None
