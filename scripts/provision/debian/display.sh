#!/bin/sh
# display.sh --on|--off: switches every display that cage drives.
wlr-randr | sed -n 's/^\([^ ]\{1,\}\) .*/\1/p' | while read -r output; do
	wlr-randr --output "$output" "$1"
done
