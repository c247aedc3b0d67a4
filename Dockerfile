# imr in a container, from the tarball that `npm pack` makes. How to build and run it: docs/installing.md
ARG BASE=node:22-slim

FROM ${BASE} AS installed
ARG VERSION=0.1.0
# What is optional (DuckDB, recognition of scans) is taken in by --build-arg OMIT=
ARG OMIT=--omit=optional
COPY imr-extract-${VERSION}.tgz /tmp/
RUN npm install --prefix /opt/imr --ignore-scripts --no-audit --no-fund ${OMIT} /tmp/imr-extract-${VERSION}.tgz

FROM ${BASE}
ARG VERSION=0.1.0
LABEL org.opencontainers.image.title="imr-extract" \
      org.opencontainers.image.description="Turns Independent Medical Review letters into records and tables" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.licenses="MIT"
COPY --from=installed /opt/imr /opt/imr
ENV PATH=/opt/imr/node_modules/.bin:$PATH \
    NODE_ENV=production
# By its number, as Kubernetes tells by it that this is not root.
USER 1000:1000
WORKDIR /work
ENTRYPOINT ["imr"]
CMD ["--help"]
