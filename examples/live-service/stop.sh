#!/usr/bin/env bash
# Ends what start.sh started: stop.sh FOLDER.
cd "$1" || exit 0
[ -f nginx.pid ] && nginx -c "$1/nginx.ready.conf" -p "$1" -s stop 2>/dev/null
[ -f service.pid ] && kill "$(cat service.pid)" 2>/dev/null
[ -f prometheus.pid ] && kill "$(cat prometheus.pid)" 2>/dev/null
stop=("$(ls -d /usr/lib/postgresql/*/bin | tail -1)/pg_ctl" -D "$1/database/data" -m immediate -s stop)
if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "${stop[@]}"; else "${stop[@]}"; fi
exit 0
