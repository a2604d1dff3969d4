FROM node:24-slim
WORKDIR /entente
COPY . .
RUN npm ci && npm run build && mkdir /data && chown node /data
USER node
EXPOSE 4000
CMD ["node", "apps/cli/bin/entente.js", "serve"]
