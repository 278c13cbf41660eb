"""Contains all the data models used in inputs/outputs"""

from .action import Action
from .api_key import ApiKey
from .candidacy import Candidacy
from .candidacy_change import CandidacyChange
from .candidacy_export import CandidacyExport
from .candidacy_export_kept_by_afterword import CandidacyExportKeptByAfterword
from .candidacy_export_kept_by_afterword_additional_property_item import (
    CandidacyExportKeptByAfterwordAdditionalPropertyItem,
)
from .candidacy_person import CandidacyPerson
from .candidacy_person_role import CandidacyPersonRole
from .compose_drafts_files_body import ComposeDraftsFilesBody
from .compose_in import ComposeIn
from .compose_in_gmail_type_0 import ComposeInGmailType0
from .compose_in_graph_type_0 import ComposeInGraphType0
from .compose_out import ComposeOut
from .composed_draft import ComposedDraft
from .connect_in import ConnectIn
from .connect_out import ConnectOut
from .connection import Connection
from .correction import Correction
from .correction_in import CorrectionIn
from .correction_kind import CorrectionKind
from .create_reading_files_body import CreateReadingFilesBody
from .decision import Decision
from .delivery import Delivery
from .delivery_state import DeliveryState
from .disconnected import Disconnected
from .draft import Draft
from .draft_in import DraftIn
from .draft_state import DraftState
from .draft_text import DraftText
from .event_type import EventType
from .evidence import Evidence
from .fact_kind import FactKind
from .fact_stage import FactStage
from .factstr import Factstr
from .feed import Feed
from .feed_in import FeedIn
from .field_error import FieldError
from .find import Find
from .find_in import FindIn
from .follow_up import FollowUp
from .follow_up_kind import FollowUpKind
from .follow_up_state import FollowUpState
from .http_validation_error import HTTPValidationError
from .interview import Interview
from .join_in import JoinIn
from .join_in_provider import JoinInProvider
from .key_in import KeyIn
from .key_in_scopes_item import KeyInScopesItem
from .kind import Kind
from .made_key import MadeKey
from .made_webhook import MadeWebhook
from .mailbox import Mailbox
from .mailbox_change import MailboxChange
from .mailbox_owner import MailboxOwner
from .merge_in import MergeIn
from .mode import Mode
from .next_step import NextStep
from .note import Note
from .page_api_key import PageApiKey
from .page_candidacy import PageCandidacy
from .page_candidacy_person import PageCandidacyPerson
from .page_correction import PageCorrection
from .page_delivery import PageDelivery
from .page_draft import PageDraft
from .page_find import PageFind
from .page_follow_up import PageFollowUp
from .page_mailbox import PageMailbox
from .page_note import PageNote
from .page_thread_row import PageThreadRow
from .page_webhook import PageWebhook
from .part import Part
from .person import Person
from .planned_follow_up import PlannedFollowUp
from .prepare_in import PrepareIn
from .problem import Problem
from .profile import Profile
from .read_out import ReadOut
from .reading import Reading
from .replay_in import ReplayIn
from .replayed import Replayed
from .snooze_in import SnoozeIn
from .source import Source
from .stage import Stage
from .thread import Thread
from .thread_in import ThreadIn
from .thread_in_gmail_type_0 import ThreadInGmailType0
from .thread_in_graph_type_0 import ThreadInGraphType0
from .thread_row import ThreadRow
from .tone import Tone
from .validation_error import ValidationError
from .validation_error_context import ValidationErrorContext
from .webhook import Webhook
from .webhook_change import WebhookChange
from .webhook_in import WebhookIn
from .webhook_state import WebhookState

__all__ = (
    "Action",
    "ApiKey",
    "Candidacy",
    "CandidacyChange",
    "CandidacyExport",
    "CandidacyExportKeptByAfterword",
    "CandidacyExportKeptByAfterwordAdditionalPropertyItem",
    "CandidacyPerson",
    "CandidacyPersonRole",
    "ComposedDraft",
    "ComposeDraftsFilesBody",
    "ComposeIn",
    "ComposeInGmailType0",
    "ComposeInGraphType0",
    "ComposeOut",
    "ConnectIn",
    "Connection",
    "ConnectOut",
    "Correction",
    "CorrectionIn",
    "CorrectionKind",
    "CreateReadingFilesBody",
    "Decision",
    "Delivery",
    "DeliveryState",
    "Disconnected",
    "Draft",
    "DraftIn",
    "DraftState",
    "DraftText",
    "EventType",
    "Evidence",
    "FactKind",
    "FactStage",
    "Factstr",
    "Feed",
    "FeedIn",
    "FieldError",
    "Find",
    "FindIn",
    "FollowUp",
    "FollowUpKind",
    "FollowUpState",
    "HTTPValidationError",
    "Interview",
    "JoinIn",
    "JoinInProvider",
    "KeyIn",
    "KeyInScopesItem",
    "Kind",
    "MadeKey",
    "MadeWebhook",
    "Mailbox",
    "MailboxChange",
    "MailboxOwner",
    "MergeIn",
    "Mode",
    "NextStep",
    "Note",
    "PageApiKey",
    "PageCandidacy",
    "PageCandidacyPerson",
    "PageCorrection",
    "PageDelivery",
    "PageDraft",
    "PageFind",
    "PageFollowUp",
    "PageMailbox",
    "PageNote",
    "PageThreadRow",
    "PageWebhook",
    "Part",
    "Person",
    "PlannedFollowUp",
    "PrepareIn",
    "Problem",
    "Profile",
    "Reading",
    "ReadOut",
    "Replayed",
    "ReplayIn",
    "SnoozeIn",
    "Source",
    "Stage",
    "Thread",
    "ThreadIn",
    "ThreadInGmailType0",
    "ThreadInGraphType0",
    "ThreadRow",
    "Tone",
    "ValidationError",
    "ValidationErrorContext",
    "Webhook",
    "WebhookChange",
    "WebhookIn",
    "WebhookState",
)
