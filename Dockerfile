# Afterword in a small image: a virtual environment built from the hashed lock, run by a user without rights.
#   docker build -t afterword .
#   docker run --rm -p 127.0.0.1:8000:8000 -v afterword:/data afterword
# The local page answers to loopback names only, so publish the port on 127.0.0.1 as above.
FROM python:3.12-slim AS build
WORKDIR /src
RUN python -m venv /opt/afterword
COPY requirements.lock ./
RUN /opt/afterword/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY app ./app
COPY migrations ./migrations
RUN /opt/afterword/bin/pip install --no-cache-dir --disable-pip-version-check --no-deps --no-build-isolation .

FROM python:3.12-slim
RUN useradd --system --uid 10001 --home-dir /data --create-home afterword
COPY --from=build /opt/afterword /opt/afterword
ENV PATH=/opt/afterword/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    AFTERWORD_DATA_DIR=/data \
    AFTERWORD_HOST=0.0.0.0 \
    AFTERWORD_ALLOW_OTHER_HOSTS=1
USER afterword
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s \
    CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8000/health', timeout=2)"]
CMD ["afterword", "serve"]
