"""The API as an application of its own, to be mounted under /v1 of whatever serves it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import Mount

from app.api import candidacies, follow_ups, keys, mailboxes, problems, readings, threads, webhooks
from app.api.around import Around
from app.api.calling import PREFIX, Api
from app.api.calls import ApiRoute
from app.api.document import document
from app.domain.errors import AfterwordError


def make_api(api: Api) -> FastAPI:
    """The application."""
    made = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    made.router.route_class = ApiRoute
    made.router.redirect_slashes = False
    made.state.frame, made.state.examples = api.frame, {}
    made.state.after_deletion = []  # what begins anew once an owner's account was deleted
    made.add_middleware(Around)
    made.add_exception_handler(AfterwordError, problems.of_known)
    made.add_exception_handler(RequestValidationError, problems.of_validation)
    made.add_exception_handler(HTTPException, problems.of_http)
    readings.add(made, api.parts, api.frame.clock)
    for part in (mailboxes, threads, candidacies, follow_ups, keys, webhooks):
        part.add(made, api)
    return made


def mount(root: FastAPI, api: FastAPI, *, begin_anew: Callable[[], None] | None = None) -> None:
    """Serve it under /v1, and its document at /openapi.json. `begin_anew` is called after an account was deleted, for
    what serves a mailbox of it on this machine."""
    if begin_anew is not None:
        api.state.after_deletion.append(begin_anew)

    @cache  # made when it is first asked for, which most servers never are; that takes a while
    def told() -> bytes:
        return bytes(JSONResponse(document(api)).body)

    def openapi() -> Response:  # in a thread of its own
        return Response(told(), media_type="application/json")

    root.add_api_route("/openapi.json", openapi, methods=["GET"], include_in_schema=False)
    mounted = Mount(PREFIX, api)
    mounted.path_regex = re.compile(rf"(?s)^{PREFIX}/(?P<path>.*)$")  # Starlette's own passes by a line break
    root.router.routes.append(mounted)
