#!/bin/sh
# After the Debian package is removed (electron-builder's deb.afterRemove). In an upgrade the new one is already there.
# shellcheck disable=SC2016,SC2154 # The names are filled in before a shell reads this.
set -e

case "$1" in upgrade | failed-upgrade) exit 0 ;; esac

if [ -L '/usr/bin/${executable}' ] && [ ! -e '/opt/${sanitizedProductName}/${executable}' ]; then
	rm -f '/usr/bin/${executable}'
fi
if [ -f '/etc/apparmor.d/${executable}' ]; then
	if [ -d /sys/kernel/security/apparmor ] && command -v apparmor_parser >/dev/null 2>&1; then
		apparmor_parser --remove '/etc/apparmor.d/${executable}' || true
	fi
	rm -f '/etc/apparmor.d/${executable}'
fi
