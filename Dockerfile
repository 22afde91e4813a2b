FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production JEJARING_HOME=/var/lib/jejaring
WORKDIR /app
RUN install --directory --owner=node --group=node --mode=700 /var/lib/jejaring
COPY --from=build /app/package.json /app/LICENSE ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/bin ./bin
COPY --from=build /app/cypher ./cypher
COPY --from=build /app/schemas ./schemas
COPY --from=build /app/examples ./examples
COPY --from=build /app/dist ./dist
COPY --from=build /app/src/database/local/jars.lock.json ./src/database/local/
USER node
EXPOSE 4000
ENTRYPOINT ["node", "bin/jejaring.js"]
CMD ["serve"]
