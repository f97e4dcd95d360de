#!/bin/sh
# After the Debian package is installed (deb.afterInstall of electron-builder, which fills in the names).
# shellcheck disable=SC2016,SC2154 # The names are filled in before a shell reads this.
set -e

program='/opt/${sanitizedProductName}'
ln -sfn "$program/${executable}" '/usr/bin/${executable}'

# The helper of Chromium's sandbox belongs to root and may become root: where user namespaces are refused to users, by
# AppArmor as on Ubuntu since 23.10 or by the kernel's own switch, the sandbox is made by it. Where they are there, it rests.
# Whether root gets one says nothing of the kiosk's user, so it is not asked.
chown root:root "$program/chrome-sandbox"
chmod 4755 "$program/chrome-sandbox"

if command -v update-desktop-database >/dev/null 2>&1; then
	update-desktop-database -q /usr/share/applications || true
fi

# AppArmor lets the program make user namespaces, so that nobody has to become root. Versions before 4.0 neither know
# the rule nor need it.
profile="$program/resources/apparmor-profile"
if [ -d /etc/apparmor.d ] && [ -f "$profile" ] && command -v apparmor_parser >/dev/null 2>&1; then
	if apparmor_parser --skip-kernel-load --skip-cache "$profile" >/dev/null 2>&1; then
		cp "$profile" '/etc/apparmor.d/${executable}'
		if [ -d /sys/kernel/security/apparmor ]; then
			apparmor_parser --replace --write-cache '/etc/apparmor.d/${executable}' || true
		fi
	fi
fi
