from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.correction_in import CorrectionIn
from ...models.page_correction import PageCorrection
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    mailbox_id: str,
    *,
    body: CorrectionIn,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/mailboxes/{mailbox_id}/corrections".format(
            mailbox_id=quote(str(mailbox_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PageCorrection | Problem | None:
    if response.status_code == 200:
        response_200 = PageCorrection.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = Problem.from_dict(response.json())

        return response_403

    if response.status_code == 404:
        response_404 = Problem.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

    if response.status_code == 413:
        response_413 = Problem.from_dict(response.json())

        return response_413

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
) -> Response[PageCorrection | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    mailbox_id: str,
    *,
    client: AuthenticatedClient,
    body: CorrectionIn,
    idempotency_key: str | Unset = UNSET,
) -> Response[PageCorrection | Problem]:
    """Correct a fact: the user's word outlives every later reading

    Args:
        mailbox_id (str):
        idempotency_key (str | Unset):
        body (CorrectionIn): One fact as the user says it is; a later one of the same kind and
            subject replaces it. `subject`: for a person
            their name as read, for an interview's time its start as read. `value` by kind:
            `interview` or `other`; a stage; a
            name; "2026-03-09/2026-03-13" or empty for a promise; `interviewer`, `contact` or `none`;
            "start/end" or empty.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageCorrection | Problem]
    """

    kwargs = _get_kwargs(
        mailbox_id=mailbox_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    mailbox_id: str,
    *,
    client: AuthenticatedClient,
    body: CorrectionIn,
    idempotency_key: str | Unset = UNSET,
) -> PageCorrection | Problem | None:
    """Correct a fact: the user's word outlives every later reading

    Args:
        mailbox_id (str):
        idempotency_key (str | Unset):
        body (CorrectionIn): One fact as the user says it is; a later one of the same kind and
            subject replaces it. `subject`: for a person
            their name as read, for an interview's time its start as read. `value` by kind:
            `interview` or `other`; a stage; a
            name; "2026-03-09/2026-03-13" or empty for a promise; `interviewer`, `contact` or `none`;
            "start/end" or empty.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageCorrection | Problem
    """

    return sync_detailed(
        mailbox_id=mailbox_id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    mailbox_id: str,
    *,
    client: AuthenticatedClient,
    body: CorrectionIn,
    idempotency_key: str | Unset = UNSET,
) -> Response[PageCorrection | Problem]:
    """Correct a fact: the user's word outlives every later reading

    Args:
        mailbox_id (str):
        idempotency_key (str | Unset):
        body (CorrectionIn): One fact as the user says it is; a later one of the same kind and
            subject replaces it. `subject`: for a person
            their name as read, for an interview's time its start as read. `value` by kind:
            `interview` or `other`; a stage; a
            name; "2026-03-09/2026-03-13" or empty for a promise; `interviewer`, `contact` or `none`;
            "start/end" or empty.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageCorrection | Problem]
    """

    kwargs = _get_kwargs(
        mailbox_id=mailbox_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    mailbox_id: str,
    *,
    client: AuthenticatedClient,
    body: CorrectionIn,
    idempotency_key: str | Unset = UNSET,
) -> PageCorrection | Problem | None:
    """Correct a fact: the user's word outlives every later reading

    Args:
        mailbox_id (str):
        idempotency_key (str | Unset):
        body (CorrectionIn): One fact as the user says it is; a later one of the same kind and
            subject replaces it. `subject`: for a person
            their name as read, for an interview's time its start as read. `value` by kind:
            `interview` or `other`; a stage; a
            name; "2026-03-09/2026-03-13" or empty for a promise; `interviewer`, `contact` or `none`;
            "start/end" or empty.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageCorrection | Problem
    """

    return (
        await asyncio_detailed(
            mailbox_id=mailbox_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
