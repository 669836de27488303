#!/bin/sh
# Runs a test with a PostgreSQL server of its own that really syncs. The test finds its address in FERNAMT_TEST_DATABASE.
exec pg_virtualenv -t -o fsync=on sh -c \
  'FERNAMT_TEST_DATABASE="postgresql://$PGUSER:$PGPASSWORD@$PGHOST:$PGPORT/$PGDATABASE" exec "$@"' sh "$@"
