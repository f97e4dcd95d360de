#!/bin/sh
# client.sh cage|x11 PROGRAM [ARGUMENT…]: prepares the display, runs the program, and writes down how it ended.
set -u

way=$1
shift
here=$(dirname "$(readlink -f "$0")")

# Seconds without a touch after which a display is switched off. The kiosk forbids it but outside the opening hours.
rests=300

case "$way" in
cage)
	# Only from Debian 13 on does cage let programs switch its displays; before, the screen is black and the display lit.
	if command -v swayidle >/dev/null && command -v wlr-randr >/dev/null && wlr-randr >/dev/null 2>&1; then
		swayidle timeout "$rests" "sh '$here/display.sh' --off" resume "sh '$here/display.sh' --on" &
	fi
	;;
x11)
	# No screen saver of the server's own, and the display's own sleep.
	xset s off s noblank dpms "$rests" "$rests" "$rests" 2>/dev/null
	# No keys to the window manager: it only gives the one window the whole screen.
	openbox --config-file "$here/openbox.xml" &
	;;
esac

"$@"
code=$?
echo "$code" >"$ANTEROOM_CODE"
exit "$code"
