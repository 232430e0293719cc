#!/bin/sh
# Makes a user and a database of each service that has one; run once by the PostgreSQL image, on an empty data folder.
set -eu

make_database() {
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --set=name="$1" --set=password="$2" <<'SQL'
create user :"name" password :'password';
create database :"name" owner :"name";
SQL
}

make_database ingest "$INGEST_DATABASE_PASSWORD"
make_database query "$QUERY_DATABASE_PASSWORD"
