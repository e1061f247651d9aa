#!/usr/bin/env bash
# Starts PostgreSQL, the service, nginx and Prometheus in a new folder: start.sh FOLDER. `stop.sh FOLDER` ends them.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
folder="$1"
mkdir -p "$folder"
chmod 755 "$folder"
cp -r "$here/." "$folder/"
cd "$folder"

# A certificate of our own issuer, valid for 90 days.
openssl req -x509 -newkey rsa:2048 -nodes -keyout issuer.key -out issuer.pem -days 365 -subj '/CN=Shop issuer' 2>/dev/null
./certificate.sh "$folder" 90

# PostgreSQL refuses to run as root.
postgres_bin="$(ls -d /usr/lib/postgresql/*/bin | tail -1)"
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
mkdir -p database
if [ "$(id -u)" = 0 ]; then chown postgres database; fi
as_postgres "$postgres_bin/initdb" -D database/data -A trust -U gate >/dev/null
as_postgres "$postgres_bin/pg_ctl" -D database/data -l database/log -w -s \
  -o "-p 15432 -k $folder/database -c listen_addresses=127.0.0.1" start
createdb -h 127.0.0.1 -p 15432 -U gate shop

echo '{ "debug": false, "delay": 0 }' > settings.json
SERVICE_PORT=18090 SETTINGS="$folder/settings.json" DATABASE_URL='postgresql://gate@127.0.0.1:15432/shop' \
  nohup node service.mjs > service.log 2>&1 & echo $! > service.pid

echo 'limit_req zone=login;' > login.conf
# shellcheck disable=SC2016 # nginx fills these in
echo 'return 301 https://$host:18443$request_uri;' > plain.conf
printf '# TYPE shop_error_ratio gauge\nshop_error_ratio 0.0004\n' > metrics.txt
printf -- '- { what: restore-drill, on: %s, by: edgar, evidence: "ticket 4711" }\n' "$(date -u +%F)" > records.yml
sed "s|FOLDER|$folder|" nginx.conf > nginx.ready.conf
nginx -c "$folder/nginx.ready.conf" -p "$folder"

nohup prometheus --config.file=prometheus.yml --storage.tsdb.path="$folder/series" \
  --web.listen-address=127.0.0.1:19090 > prometheus.log 2>&1 & echo $! > prometheus.pid
