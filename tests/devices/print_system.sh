#!/bin/bash
# A private print system on loopback; nothing outside the folder is used. Usage: CUPS_PORT= IPP_PORT= ZPL_PORT= print_system.sh DIR
# Writes DIR/pids and queues: ipp46 (IPP Everywhere, 4 x 6 in labels), zebra (CUPS driver, ZPL to a socket kept in DIR/zpl), raw, off.
set -e
T=$(realpath "$1"); P=$CUPS_PORT; I=$IPP_PORT; Z=$ZPL_PORT
mkdir -p "$T"/{etc/ppd,cache,run/certs,spool/tmp,log,ipp,zpl}
chmod 755 "$T"; chown -R root:lp "$T/spool" "$T/cache"; chmod 710 "$T/spool"; chmod 1770 "$T/spool/tmp"
cat > "$T/etc/cupsd.conf" <<C
Listen 127.0.0.1:$P
Browsing No
WebInterface No
LogLevel debug
DefaultAuthType None
<Location />
  Order allow,deny
  Allow 127.0.0.1
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow 127.0.0.1
  </Limit>
</Policy>
C
cat > "$T/etc/cups-files.conf" <<C
ServerRoot $T/etc
CacheDir $T/cache
StateDir $T/run
RequestRoot $T/spool
TempDir $T/spool/tmp
ErrorLog $T/log/error_log
AccessLog $T/log/access_log
PageLog $T/log/page_log
ServerBin /usr/lib/cups
DataDir /usr/share/cups
User lp
Group lp
C
sz='MEMBER collection media-size { MEMBER integer x-dimension 10160 MEMBER integer y-dimension 15240 }'
mg='MEMBER integer media-left-margin 0 MEMBER integer media-right-margin 0 MEMBER integer media-top-margin 0 MEMBER integer media-bottom-margin 0 MEMBER keyword media-type labels MEMBER keyword media-source main-roll'
cat > "$T/label.conf" <<C
ATTR keyword media-supported na_index-4x6_4x6in,custom_min_25.4x12.7mm,custom_max_108x300mm
ATTR keyword media-default na_index-4x6_4x6in
ATTR keyword media-ready na_index-4x6_4x6in
ATTR collection media-size-supported { MEMBER integer x-dimension 10160 MEMBER integer y-dimension 15240 } , { MEMBER rangeOfInteger x-dimension 2540-10800 MEMBER rangeOfInteger y-dimension 1270-30000 }
ATTR integer media-left-margin-supported 0
ATTR integer media-right-margin-supported 0
ATTR integer media-top-margin-supported 0
ATTR integer media-bottom-margin-supported 0
ATTR keyword media-type-supported labels
ATTR keyword media-source-supported main-roll
ATTR collection media-col-default { $sz $mg }
ATTR collection media-col-ready { $sz $mg }
ATTR collection media-col-database { $sz $mg } , { MEMBER collection media-size { MEMBER rangeOfInteger x-dimension 2540-10800 MEMBER rangeOfInteger y-dimension 1270-30000 } $mg }
ATTR resolution printer-resolution-default 203dpi
ATTR resolution printer-resolution-supported 203dpi
ATTR resolution pwg-raster-document-resolution-supported 203dpi
ATTR keyword pwg-raster-document-type-supported black_1,sgray_8
ATTR keyword print-color-mode-supported monochrome
ATTR keyword print-color-mode-default monochrome
ATTR mimeMediaType document-format-supported application/octet-stream,application/pdf,image/pwg-raster
ATTR mimeMediaType document-format-default application/octet-stream
ATTR text printer-make-and-model "Test Label"
C
# The IPP printer does not start without Avahi: one on a bus of its own, on loopback only.
printf '[server]\nuse-ipv4=yes\nuse-ipv6=no\nallow-interfaces=lo\nenable-dbus=yes\n' > "$T/avahi.conf"
dbus-daemon --session --nofork --address="unix:path=$T/run/bus" 2>/dev/null & echo $! > "$T/pids"
for _ in $(seq 50); do [ -S "$T/run/bus" ] && break; sleep .1; done
export DBUS_SYSTEM_BUS_ADDRESS="unix:path=$T/run/bus"
avahi-daemon --no-drop-root --no-rlimits --no-chroot -f "$T/avahi.conf" >"$T/log/avahi" 2>&1 & echo $! >> "$T/pids"
for _ in $(seq 50); do grep -q 'startup complete' "$T/log/avahi" && break; sleep .1; done
ippeveprinter -p "$I" -n localhost -r off -a "$T/label.conf" -c /bin/true -k -d "$T/ipp" TestLabel >"$T/log/ipp" 2>&1 & echo $! >> "$T/pids"
cupsd -f -c "$T/etc/cupsd.conf" -s "$T/etc/cups-files.conf" >"$T/log/cupsd" 2>&1 & echo $! >> "$T/pids"
Z=$Z D="$T/zpl" python3 - >"$T/log/zpl" 2>&1 <<'PY' &
import os, socket
listening = socket.create_server(("127.0.0.1", int(os.environ["Z"])))
number = 0
while True:
    connection, _ = listening.accept()
    data = b""
    while received := connection.recv(65536):
        data += received
    connection.close()
    number += 1
    path = f"{os.environ['D']}/{number}.bin"
    with open(path + "~", "wb") as file:
        file.write(data)
    os.rename(path + "~", path)
PY
echo $! >> "$T/pids"
for _ in $(seq 50); do lpstat -h "127.0.0.1:$P" -r 2>/dev/null | grep -q 'is running' && break; sleep .1; done
lpadmin -h "127.0.0.1:$P" -p ipp46 -E -v "ipp://localhost:$I/ipp/print" -m everywhere
lpadmin -h "127.0.0.1:$P" -p zebra -E -v "socket://127.0.0.1:$Z" -m drv:///sample.drv/zebra.ppd 2>/dev/null
lpadmin -h "127.0.0.1:$P" -p laser -E -v "socket://127.0.0.1:$Z" -m drv:///sample.drv/laserjet.ppd 2>/dev/null
lpadmin -h "127.0.0.1:$P" -p raw -E -v "socket://127.0.0.1:$Z" 2>/dev/null
lpadmin -h "127.0.0.1:$P" -p off -E -v "socket://127.0.0.1:9" -m drv:///sample.drv/zebra.ppd 2>/dev/null
