# The atlas behind nginx, at http://…:8080/kangtu/. Linted by tests/unit/tooling/dockerfile.test.ts.
FROM node:22.13.1-bookworm-slim AS build
WORKDIR /atlas
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build
RUN npm run --silent configure -- --as nginx > kangtu-policy.conf

FROM nginxinc/nginx-unprivileged:1.28.0-alpine
COPY servers/nginx-container.conf /etc/nginx/conf.d/default.conf
COPY servers/nginx-http.conf /etc/nginx/conf.d/kangtu.conf
COPY servers/nginx-location.conf /etc/nginx/kangtu-location.conf
COPY --from=build /atlas/kangtu-policy.conf /etc/nginx/kangtu-policy.conf
COPY --from=build /atlas/dist /usr/share/nginx/html/kangtu
USER 101
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --retries=3 CMD wget -q -O /dev/null http://127.0.0.1:8080/kangtu/config.json
