import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.follow_up_kind import FollowUpKind
from ...models.follow_up_state import FollowUpState
from ...models.page_follow_up import PageFollowUp
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    state: list[FollowUpState] | None | Unset = UNSET,
    kind: FollowUpKind | None | Unset = UNSET,
    due_from: datetime.date | None | Unset = UNSET,
    due_to: datetime.date | None | Unset = UNSET,
    candidacy_id: None | str | Unset = UNSET,
    mailbox_id: None | str | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: None | str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_state: list[str] | None | Unset
    if isinstance(state, Unset):
        json_state = UNSET
    elif isinstance(state, list):
        json_state = []
        for state_type_0_item_data in state:
            state_type_0_item = state_type_0_item_data.value
            json_state.append(state_type_0_item)

    else:
        json_state = state
    params["state"] = json_state

    json_kind: None | str | Unset
    if isinstance(kind, Unset):
        json_kind = UNSET
    elif isinstance(kind, FollowUpKind):
        json_kind = kind.value
    else:
        json_kind = kind
    params["kind"] = json_kind

    json_due_from: None | str | Unset
    if isinstance(due_from, Unset):
        json_due_from = UNSET
    elif isinstance(due_from, datetime.date):
        json_due_from = due_from.isoformat()
    else:
        json_due_from = due_from
    params["due_from"] = json_due_from

    json_due_to: None | str | Unset
    if isinstance(due_to, Unset):
        json_due_to = UNSET
    elif isinstance(due_to, datetime.date):
        json_due_to = due_to.isoformat()
    else:
        json_due_to = due_to
    params["due_to"] = json_due_to

    json_candidacy_id: None | str | Unset
    if isinstance(candidacy_id, Unset):
        json_candidacy_id = UNSET
    else:
        json_candidacy_id = candidacy_id
    params["candidacy_id"] = json_candidacy_id

    json_mailbox_id: None | str | Unset
    if isinstance(mailbox_id, Unset):
        json_mailbox_id = UNSET
    else:
        json_mailbox_id = mailbox_id
    params["mailbox_id"] = json_mailbox_id

    params["limit"] = limit

    json_cursor: None | str | Unset
    if isinstance(cursor, Unset):
        json_cursor = UNSET
    else:
        json_cursor = cursor
    params["cursor"] = json_cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/follow-ups",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> PageFollowUp | Problem | None:
    if response.status_code == 200:
        response_200 = PageFollowUp.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = Problem.from_dict(response.json())

        return response_403

    if response.status_code == 422:
        response_422 = Problem.from_dict(response.json())

        return response_422

    if response.status_code == 429:
        response_429 = Problem.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = Problem.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = Problem.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PageFollowUp | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    state: list[FollowUpState] | None | Unset = UNSET,
    kind: FollowUpKind | None | Unset = UNSET,
    due_from: datetime.date | None | Unset = UNSET,
    due_to: datetime.date | None | Unset = UNSET,
    candidacy_id: None | str | Unset = UNSET,
    mailbox_id: None | str | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: None | str | Unset = UNSET,
) -> Response[PageFollowUp | Problem]:
    """List follow-ups by the day from which they are due

    Args:
        state (list[FollowUpState] | None | Unset):
        kind (FollowUpKind | None | Unset):
        due_from (datetime.date | None | Unset):
        due_to (datetime.date | None | Unset):
        candidacy_id (None | str | Unset):
        mailbox_id (None | str | Unset):
        limit (int | Unset): How many to give at most. Default: 50.
        cursor (None | str | Unset): `next_cursor` of the page before; left out for the first
            page.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageFollowUp | Problem]
    """

    kwargs = _get_kwargs(
        state=state,
        kind=kind,
        due_from=due_from,
        due_to=due_to,
        candidacy_id=candidacy_id,
        mailbox_id=mailbox_id,
        limit=limit,
        cursor=cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    state: list[FollowUpState] | None | Unset = UNSET,
    kind: FollowUpKind | None | Unset = UNSET,
    due_from: datetime.date | None | Unset = UNSET,
    due_to: datetime.date | None | Unset = UNSET,
    candidacy_id: None | str | Unset = UNSET,
    mailbox_id: None | str | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: None | str | Unset = UNSET,
) -> PageFollowUp | Problem | None:
    """List follow-ups by the day from which they are due

    Args:
        state (list[FollowUpState] | None | Unset):
        kind (FollowUpKind | None | Unset):
        due_from (datetime.date | None | Unset):
        due_to (datetime.date | None | Unset):
        candidacy_id (None | str | Unset):
        mailbox_id (None | str | Unset):
        limit (int | Unset): How many to give at most. Default: 50.
        cursor (None | str | Unset): `next_cursor` of the page before; left out for the first
            page.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageFollowUp | Problem
    """

    return sync_detailed(
        client=client,
        state=state,
        kind=kind,
        due_from=due_from,
        due_to=due_to,
        candidacy_id=candidacy_id,
        mailbox_id=mailbox_id,
        limit=limit,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    state: list[FollowUpState] | None | Unset = UNSET,
    kind: FollowUpKind | None | Unset = UNSET,
    due_from: datetime.date | None | Unset = UNSET,
    due_to: datetime.date | None | Unset = UNSET,
    candidacy_id: None | str | Unset = UNSET,
    mailbox_id: None | str | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: None | str | Unset = UNSET,
) -> Response[PageFollowUp | Problem]:
    """List follow-ups by the day from which they are due

    Args:
        state (list[FollowUpState] | None | Unset):
        kind (FollowUpKind | None | Unset):
        due_from (datetime.date | None | Unset):
        due_to (datetime.date | None | Unset):
        candidacy_id (None | str | Unset):
        mailbox_id (None | str | Unset):
        limit (int | Unset): How many to give at most. Default: 50.
        cursor (None | str | Unset): `next_cursor` of the page before; left out for the first
            page.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageFollowUp | Problem]
    """

    kwargs = _get_kwargs(
        state=state,
        kind=kind,
        due_from=due_from,
        due_to=due_to,
        candidacy_id=candidacy_id,
        mailbox_id=mailbox_id,
        limit=limit,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    state: list[FollowUpState] | None | Unset = UNSET,
    kind: FollowUpKind | None | Unset = UNSET,
    due_from: datetime.date | None | Unset = UNSET,
    due_to: datetime.date | None | Unset = UNSET,
    candidacy_id: None | str | Unset = UNSET,
    mailbox_id: None | str | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: None | str | Unset = UNSET,
) -> PageFollowUp | Problem | None:
    """List follow-ups by the day from which they are due

    Args:
        state (list[FollowUpState] | None | Unset):
        kind (FollowUpKind | None | Unset):
        due_from (datetime.date | None | Unset):
        due_to (datetime.date | None | Unset):
        candidacy_id (None | str | Unset):
        mailbox_id (None | str | Unset):
        limit (int | Unset): How many to give at most. Default: 50.
        cursor (None | str | Unset): `next_cursor` of the page before; left out for the first
            page.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageFollowUp | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            state=state,
            kind=kind,
            due_from=due_from,
            due_to=due_to,
            candidacy_id=candidacy_id,
            mailbox_id=mailbox_id,
            limit=limit,
            cursor=cursor,
        )
    ).parsed
