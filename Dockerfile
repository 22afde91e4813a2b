# The image holds what the package holds: the list of files is in package.json.
FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm pack && mkdir /app && tar --extract --file jejaring-*.tgz --directory /app --strip-components=1
RUN npm prune --omit=dev --ignore-scripts && mv node_modules /app/

FROM node:24-bookworm-slim
ENV NODE_ENV=production JEJARING_HOME=/var/lib/jejaring
RUN install --directory --owner=node --group=node --mode=700 /var/lib/jejaring
COPY --from=build /app /app
WORKDIR /app
USER node
EXPOSE 4000
ENTRYPOINT ["node", "bin/jejaring.js"]
CMD ["serve"]
