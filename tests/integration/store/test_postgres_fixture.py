"""The PostgreSQL server that tests get: real, on the loopback alone, each test with a database of its own."""

from __future__ import annotations

import psycopg
import sqlalchemy

from tests.support.limits import LONG
from tests.support.postgres import Postgres, running_postgres


def test_each_test_gets_an_empty_database_of_its_own(postgres: Postgres, postgres_url: str) -> None:
    engine = sqlalchemy.create_engine(postgres_url)
    with engine.connect() as connection:
        told = connection.exec_driver_sql("SELECT current_setting('listen_addresses'), version()").one()
        assert told[0] == "127.0.0.1"
        assert told[1].startswith("PostgreSQL")
    assert sqlalchemy.inspect(engine).get_table_names() == []
    other = postgres.create("another")
    assert other != postgres_url
    postgres.drop("another")
    engine.dispose()


def test_it_ends_with_its_owner() -> None:
    with running_postgres() as server:
        psycopg.connect(server.dsn).close()
        dsn = server.dsn
    try:
        psycopg.connect(dsn, connect_timeout=int(LONG)).close()
    except psycopg.OperationalError:
        return
    raise AssertionError("the server still answers")
