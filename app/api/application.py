"""The API as an application of its own, to be mounted under /v1 of whatever serves it."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from app.api import problems, readings
from app.api.around import Around
from app.api.calls import ApiRoute, Frame
from app.api.document import PREFIX, document
from app.domain.errors import AfterwordError
from app.services.desk import PureParts


@dataclass(frozen=True, slots=True)
class Api:
    """What the operations work with."""

    frame: Frame
    parts: PureParts


def make_api(api: Api) -> FastAPI:
    """The application."""
    made = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    made.router.route_class = ApiRoute
    made.router.redirect_slashes = False
    made.state.frame = api.frame
    made.add_middleware(Around)
    made.add_exception_handler(AfterwordError, problems.of_known)
    made.add_exception_handler(RequestValidationError, problems.of_validation)
    made.add_exception_handler(HTTPException, problems.of_http)
    readings.add(made, api.parts, api.frame.clock)
    return made


def mount(root: FastAPI, api: FastAPI) -> None:
    """Serve it under /v1, and its document at /openapi.json."""
    told = document(api)

    async def openapi() -> JSONResponse:
        return JSONResponse(told)

    root.add_api_route("/openapi.json", openapi, methods=["GET"], include_in_schema=False)
    root.mount(PREFIX, api)
