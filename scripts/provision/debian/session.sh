#!/bin/sh
# session.sh cage|x11 PROGRAM [ARGUMENT…]: shows one program on the console, and ends with the code with which it ended.
#
# Neither cage nor xinit hands on the code of its program, and systemd has to know it (RestartPreventExitStatus). So
# client.sh, which starts the program inside, writes it down.
set -u

way=$1
shift
here=$(dirname "$(readlink -f "$0")")
: "${XDG_RUNTIME_DIR:=/tmp}"
export XDG_RUNTIME_DIR
ANTEROOM_CODE="$XDG_RUNTIME_DIR/anteroom.code"
export ANTEROOM_CODE
rm -f "$ANTEROOM_CODE"

case "$way" in
cage)
	# Without -s: no key leads to another console.
	cage -d -- sh "$here/client.sh" cage "$@"
	;;
x11)
	# Without a listener, without leaving the console, and without a second life when the client ends.
	# shellcheck disable=SC2086
	xinit /bin/sh "$here/client.sh" x11 "$@" -- \
		"${ANTEROOM_XSERVER:-/usr/lib/xorg/Xorg}" "${ANTEROOM_XDISPLAY:-:0}" ${ANTEROOM_XARGS-vt1 -keeptty -novtswitch} -nolisten tcp -noreset
	;;
*)
	echo "session.sh: write cage or x11, not $way" >&2
	exit 64
	;;
esac

# 70: the display itself failed, or was ended, before the program was.
code=70
[ -r "$ANTEROOM_CODE" ] && read -r code <"$ANTEROOM_CODE"
exit "$code"
