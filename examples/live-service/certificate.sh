#!/usr/bin/env bash
# Makes the certificate of nginx, valid for so many days from yesterday: certificate.sh FOLDER DAYS. Negative: expired.
set -euo pipefail
cd "$1"
[ -f server.key ] || openssl req -new -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj '/CN=localhost' 2>/dev/null
printf 'subjectAltName=DNS:localhost,IP:127.0.0.1' > server.ext
day() { date -u -d "$1 days" +%Y%m%d%H%M%SZ; }
mkdir -p issued && : > issued/index && echo 01 > issued/serial
cat > issued/config <<CONFIG
[ca]
default_ca = issuer
[issuer]
database = issued/index
serial = issued/serial
new_certs_dir = issued
default_md = sha256
policy = anything
[anything]
commonName = supplied
CONFIG
openssl ca -batch -config issued/config -cert issuer.pem -keyfile issuer.key -in server.csr -extfile server.ext \
  -startdate "$(day -30)" -enddate "$(day "$2")" -out server.pem -notext 2>/dev/null
