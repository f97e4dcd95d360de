#!/bin/sh
# Makes a Debian or Ubuntu machine a kiosk, or undoes that. docs/installing-debian.md says what each part is for.
#
#   provision.sh [--session cage|x11] [--dry-run] [--undo] [--root DIR]
#
# It may be run again at any time, and changes only what is not as it should be. --undo takes back what it did, as it is
# written down in /etc/anteroom/provisioned, and leaves the clinic's own files and what the kiosk recorded.
set -eu

session=cage
undo=no
dry=no
root=
while [ $# -gt 0 ]; do
	case "$1" in
	--session)
		[ $# -gt 1 ] || { echo "provision.sh: after --session write cage or x11" >&2; exit 64; }
		session=$2
		shift
		;;
	--undo) undo=yes ;;
	--dry-run) dry=yes ;;
	--root)
		[ $# -gt 1 ] || { echo "provision.sh: after --root write a folder" >&2; exit 64; }
		root=${2%/}
		shift
		;;
	-h | --help)
		sed -n '2,8s/^# \{0,1\}//p' "$0"
		exit 0
		;;
	*)
		echo "provision.sh: there is no \"$1\". Write --session cage, --session x11, --undo, --dry-run or --root DIR." >&2
		exit 64
		;;
	esac
	shift
done
case "$session" in cage | x11) ;; *)
	echo "provision.sh: --session is \"$session\"; write cage or x11" >&2
	exit 64
	;;
esac
if [ -z "$root" ] && [ "$dry" = no ] && [ "$(id -u)" != 0 ]; then
	echo "provision.sh: only root can do this. Write: sudo sh $0" >&2
	exit 77
fi

here=$(dirname "$(readlink -f "$0")")
user=anteroom
home=/var/lib/anteroom
record=/etc/anteroom/provisioned

say() { echo "$*"; }

# does WHAT COMMAND…: says it, and does it unless this is a rehearsal.
does() {
	say "$1"
	shift
	[ "$dry" = yes ] || "$@"
}

quiet() { "$@" 2>/dev/null; }

# Of another root only the files are made: its services and users are not this machine's.
live() { [ -z "$root" ]; }

noted() { grep -qxF "$1" "$root$record" 2>/dev/null; }
note() { noted "$1" || echo "$1" >>"$root$record"; }

# The files, each with the one that it is made of.
files() {
	cat <<-END
		/etc/systemd/system/anteroom.service anteroom.service
		/etc/pam.d/anteroom pam
		/etc/systemd/logind.conf.d/60-anteroom.conf logind.conf
		/etc/sysctl.d/60-anteroom.conf sysctl.conf
		/etc/udev/rules.d/60-anteroom.rules udev.rules
		/etc/tmpfiles.d/60-anteroom.conf tmpfiles.conf
		/etc/polkit-1/rules.d/60-anteroom.rules polkit.rules
	END
	[ "$session" = x11 ] && cat <<-END
		/etc/systemd/system/anteroom.service.d/x11.conf x11.conf
		/etc/X11/xorg.conf.d/60-anteroom.conf xorg.conf
	END
	return 0
}

put() {
	mkdir -p "$(dirname "$root$1")"
	cp "$here/$2" "$root$1"
	chmod 644 "$root$1"
	note "file $1"
}

take() {
	rm -f "$root$1"
	# A folder that is empty now was ours, or was nobody's.
	case "$1" in */anteroom.service.d/* | */user-*.slice.d/*) rmdir "$root$(dirname "$1")" 2>/dev/null || true ;; esac
}

check_programs() {
	missing=
	case "$session" in
	cage) set -- cage Xwayland ;;
	x11) set -- xinit openbox xset ;;
	esac
	for program in "$@"; do command -v "$program" >/dev/null || missing="$missing $program"; done
	[ -x /opt/Anteroom/anteroom ] || missing="$missing /opt/Anteroom/anteroom"
	[ -z "$missing" ] && return
	say "Not here:$missing."
	case "$session" in
	cage) say "Install first: apt-get install cage xwayland dbus libpam-systemd polkitd ./anteroom-VERSION-linux-amd64.deb" ;;
	x11) say "Install first: apt-get install xserver-xorg xinit x11-xserver-utils openbox dbus libpam-systemd polkitd ./anteroom-VERSION-linux-amd64.deb" ;;
	esac
	exit 69
}

make_user() {
	useradd --system --user-group --home-dir "$home" --create-home --shell /usr/sbin/nologin --comment 'Anteroom kiosk' "$user"
	chmod 700 "$home"
	note "user $user"
}

mask() {
	systemctl --quiet mask "$1"
	note "mask $1"
}

use_graphical() {
	note "target $(systemctl get-default)"
	systemctl --quiet set-default graphical.target
}

stop_manager() {
	manager=$(basename "$(readlink -f /etc/systemd/system/display-manager.service)")
	note "manager $manager"
	systemctl --quiet disable "$manager"
}

provision() {
	live && check_programs
	[ "$dry" = yes ] || mkdir -p "$root/etc/anteroom"
	# The other session's files, if it was another before.
	if noted 'file /etc/systemd/system/anteroom.service.d/x11.conf' && [ "$session" = cage ]; then
		does 'the session was x11: its files go' take /etc/systemd/system/anteroom.service.d/x11.conf
		[ "$dry" = yes ] || rm -f "$root/etc/X11/xorg.conf.d/60-anteroom.conf"
	fi
	files | while read -r target source; do
		cmp -s "$here/$source" "$root$target" && continue
		does "file $target" put "$target" "$source"
	done
	live || return 0
	getent passwd "$user" >/dev/null || does "user $user, without a password and without a shell" make_user
	slice="/etc/systemd/system/user-$(id -u "$user" 2>/dev/null || echo UID).slice.d/60-anteroom.conf"
	cmp -s "$here/slice.conf" "$slice" || does "file $slice" put "$slice" slice.conf
	[ -L /etc/systemd/system/display-manager.service ] && does 'no other login screen' stop_manager
	[ "$(systemctl get-default)" = graphical.target ] || does 'the machine starts into the kiosk' use_graphical
	for unit in ctrl-alt-del.target getty@tty1.service; do
		[ "$(systemctl is-enabled "$unit" 2>/dev/null)" = masked ] || does "masked $unit" mask "$unit"
	done
	does 'kernel keys off' quiet sysctl --quiet --load /etc/sysctl.d/60-anteroom.conf || say 'kernel.sysrq takes effect at the next start'
	does 'systemd reads its units anew' systemctl daemon-reload
	does 'anteroom.service starts with the machine' systemctl --quiet enable anteroom.service
	say 'Done. Restart the machine; then ask: /opt/Anteroom/anteroom --lock-check'
}

# A user of whom something still runs cannot be removed, and what was killed takes a moment to end.
remove_user() {
	quiet systemctl stop "user-$(id -u "$1").slice" || true
	userdel "$1"
}

take_back() {
	what=${1%% *}
	which=${1#* }
	case "$what" in
	file) does "file $which goes" take "$which" ;;
	mask) live && does "$which is back" systemctl --quiet unmask "$which" ;;
	target) live && does "the machine starts into $which again" systemctl --quiet set-default "$which" ;;
	manager) live && does "$which shows its login screen again" systemctl --quiet enable "$which" ;;
	user) live && does "user $which goes; its files stay in $home" remove_user "$which" ;;
	esac
	return 0
}

undo_all() {
	if [ ! -f "$root$record" ]; then
		say 'Nothing to undo: this machine was not made a kiosk by provision.sh.'
		return
	fi
	if live && [ -f /etc/systemd/system/anteroom.service ]; then
		does 'anteroom.service no longer starts with the machine' systemctl --quiet disable --now anteroom.service
	fi
	# The user goes last, when nothing of them runs any more.
	{ grep -v '^user ' "$root$record" || true; grep '^user ' "$root$record" || true; } | while read -r line; do
		take_back "$line"
	done
	[ "$dry" = yes ] || rm -f "$root$record"
	live && does 'systemd reads its units anew' systemctl daemon-reload
	say 'Done. Restart the machine.'
}

if [ "$undo" = yes ]; then undo_all; else provision; fi
