#!/bin/sh
# Before the Debian package's files come (preinst; given to fpm by deb.fpm of electron-builder). dpkg goes back to an older version
# with no more than a warning. An older kiosk does not know the records of a newer one, and its content may be what was corrected.
set -e

# dpkg calls: upgrade OLD-VERSION NEW-VERSION
if [ "$1" = upgrade ] && [ -n "${3:-}" ] && dpkg --compare-versions "$2" gt "$3"; then
	echo "anteroom: version $2 is installed, and this package is $3. Nothing was changed." >&2
	echo "anteroom: to go back on purpose, remove it first: apt-get remove anteroom. Settings and records stay." >&2
	exit 1
fi
