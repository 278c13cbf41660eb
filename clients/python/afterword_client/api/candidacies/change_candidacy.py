from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.candidacy import Candidacy
from ...models.candidacy_change import CandidacyChange
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    candidacy_id: str,
    *,
    body: CandidacyChange,
    if_match: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_match, Unset):
        headers["if-match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/candidacies/{candidacy_id}".format(
            candidacy_id=quote(str(candidacy_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Candidacy | Problem | None:
    if response.status_code == 200:
        response_200 = Candidacy.from_dict(response.json())

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

    if response.status_code == 412:
        response_412 = Problem.from_dict(response.json())

        return response_412

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Candidacy | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    candidacy_id: str,
    *,
    client: AuthenticatedClient,
    body: CandidacyChange,
    if_match: None | str | Unset = UNSET,
) -> Response[Candidacy | Problem]:
    """Correct company, role or stage, or say whether cards by hand are wanted

    Args:
        candidacy_id (str):
        if_match (None | str | Unset): The ETag of what you saw: the change is made only if it
            still is so. Without it, the last wins.
        body (CandidacyChange): What to correct, in all of its threads; what is left out stays.
            The user's word outlives every later reading.
            `cards`: whether to remind of cards by hand for this one, whatever the settings say.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Candidacy | Problem]
    """

    kwargs = _get_kwargs(
        candidacy_id=candidacy_id,
        body=body,
        if_match=if_match,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    candidacy_id: str,
    *,
    client: AuthenticatedClient,
    body: CandidacyChange,
    if_match: None | str | Unset = UNSET,
) -> Candidacy | Problem | None:
    """Correct company, role or stage, or say whether cards by hand are wanted

    Args:
        candidacy_id (str):
        if_match (None | str | Unset): The ETag of what you saw: the change is made only if it
            still is so. Without it, the last wins.
        body (CandidacyChange): What to correct, in all of its threads; what is left out stays.
            The user's word outlives every later reading.
            `cards`: whether to remind of cards by hand for this one, whatever the settings say.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Candidacy | Problem
    """

    return sync_detailed(
        candidacy_id=candidacy_id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    candidacy_id: str,
    *,
    client: AuthenticatedClient,
    body: CandidacyChange,
    if_match: None | str | Unset = UNSET,
) -> Response[Candidacy | Problem]:
    """Correct company, role or stage, or say whether cards by hand are wanted

    Args:
        candidacy_id (str):
        if_match (None | str | Unset): The ETag of what you saw: the change is made only if it
            still is so. Without it, the last wins.
        body (CandidacyChange): What to correct, in all of its threads; what is left out stays.
            The user's word outlives every later reading.
            `cards`: whether to remind of cards by hand for this one, whatever the settings say.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Candidacy | Problem]
    """

    kwargs = _get_kwargs(
        candidacy_id=candidacy_id,
        body=body,
        if_match=if_match,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    candidacy_id: str,
    *,
    client: AuthenticatedClient,
    body: CandidacyChange,
    if_match: None | str | Unset = UNSET,
) -> Candidacy | Problem | None:
    """Correct company, role or stage, or say whether cards by hand are wanted

    Args:
        candidacy_id (str):
        if_match (None | str | Unset): The ETag of what you saw: the change is made only if it
            still is so. Without it, the last wins.
        body (CandidacyChange): What to correct, in all of its threads; what is left out stays.
            The user's word outlives every later reading.
            `cards`: whether to remind of cards by hand for this one, whatever the settings say.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Candidacy | Problem
    """

    return (
        await asyncio_detailed(
            candidacy_id=candidacy_id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
