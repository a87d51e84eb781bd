<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
    <context>
        <name>Oker Desk</name>
        <message>
            <location filename="../../oker_desk/app.py" />
            <source>The window needs a library that is missing on this machine: {library}. On Debian and Ubuntu: sudo apt-get install {packages}. See “Try it” in the README.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/app.py" />
            <source>▲ Sandbox: no real orders</source>
            <translation>▲ सैंडबॉक्स: असली ऑर्डर नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/app.py" />
            <source>▲ Sandbox: no real orders. Log-in kept in memory only</source>
            <translation>▲ सैंडबॉक्स: असली ऑर्डर नहीं। लॉग-इन सिर्फ़ मेमोरी में है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/labels/pages.py" />
            <source>Oker sent printer commands (ZPL) instead of a PDF label. They were not printed. Tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/labels/pages.py" />
            <location filename="../../oker_desk/remote/oker/shipping_calls.py" />
            <source>The label from Oker cannot be read. Try again in a minute. If it happens again, tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/labels/pages.py" />
            <source>The label from Oker is locked with a password. It cannot be printed. Tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/labels/rasters.py" />
            <source>Made smaller to fit the paper, the bars of this label can no longer be read. Nothing was printed. Use a printer with larger paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/labels/rasters.py" />
            <source>The bars of this label are too fine for a printer of {dpi} dpi: {width} mm is {dots} dots. Nothing was printed. Use a printer of 300 dpi or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/labels/rasters.py" />
            <source>The label is {width} × {height} mm and does not fit on paper of {sheet} at its true size. Nothing was printed. Put in larger paper, or let this printer make labels smaller, under Set-up, Printers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/printers/family.py" />
            <source>Paper is jammed in the printer {printer}. Nothing was printed. Clear it, then print again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/printers/family.py" />
            <source>Printed to {printer}? The printer did not answer. Check paper and cable, then print again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/printers/family.py" />
            <source>The printer {printer} has no paper of {width} × {height} mm. Nothing was printed. Choose another printer or set its paper size.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/printers/family.py" />
            <source>The printer {printer} has no paper or ribbon. Nothing was printed. Fill it, then print again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/printers/family.py" />
            <source>The printer {printer} is not there any more. Nothing was printed. Choose a printer in the set-up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/printers/family.py" />
            <source>The printer {printer} is open. Nothing was printed. Close it, then print again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/printers/family.py" />
            <source>The printer {printer} is stopped. Nothing was printed. Start it, then print again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/printers/family.py" />
            <source>The printer {printer} is switched off or its cable is out. Nothing was printed. Switch it on, then print again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/printers/family.py" />
            <source>{printer} took nothing: nothing was printed. Check paper and cable, then print again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/secrets.py" />
            <source>The key store could not be opened. Unlock it, or set one up if it is new, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/secrets.py" />
            <source>The key store did not answer. It may be asking to be unlocked: unlock the key store and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/secrets.py" />
            <source>The key store did not keep the log-in. It may be switched off: switch it on and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/secrets.py" />
            <source>The key store does not work. Unlock it or log in to the computer again, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/secrets.py" />
            <source>The key store is locked. Unlock the key store and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/secrets.py" />
            <source>The key store refused to forget the log-in. Remove the entry “Oker Desk” in the key store by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/secrets.py" />
            <source>The key store refused to keep the log-in. Allow Oker Desk to use the key store and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/secrets.py" />
            <source>The key store was not allowed to open. Try again and allow it, or keep the log-in for this session only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/secrets.py" />
            <source>This computer has no key store for passwords. Switch one on (Linux: GNOME Keyring or KWallet) and try again, or keep the log-in for this session only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/serial_line.py" />
            <source>The {device} is connected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/sounds.py" />
            <source>This machine has no sound output that works. The desk shows everything, but stays silent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/barcodes.py" />
            <source>The SKU is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/barcodes.py" />
            <source>The barcode is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/barcodes.py" />
            <source>This barcode cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/barcodes.py" />
            <source>{code} is not the whole number: the spreadsheet shortened it. Format the column as text and save again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/boxes.py" />
            <source>A box has no name. Name it as your people do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/boxes.py" />
            <source>Keep at most {most} boxes, so that each has a key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/boxes.py" />
            <source>Last time the same goods weighed {last} g, now {weight} g. Look into the box.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/boxes.py" />
            <source>Two boxes are called {name}. Name one differently.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/boxes.py" />
            <source>{weight} g is less than the empty box weighs. Check weight and box.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/boxes.py" />
            <source>{weight} g is too heavy for so small a box. Check weight and box.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>This map cannot be read: {problem} in line {line}, place {column}, near "{text}". Example: {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>This map cannot be read: {problem} in row {line}, near "{text}".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>a backslash stands inside a code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>a code holds a sign that cannot be seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>a code in straight double quotes is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>a code is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>a code is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>a code is not text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>a colon is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>a comma is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>a comma stands after the last pair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>a line break or tab stands inside a code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>a quote is opened and not closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>it holds no pair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>it is not a list of pairs in braces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>its brackets lie too deep or a number is too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>something follows after the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>the Oker code stands there twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>the quote {sign} is not a straight one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/keyboards.py" />
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/keyboards.py" />
            <source>French (AZERTY)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/keyboards.py" />
            <source>German (QWERTZ)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/keyboards.py" />
            <source>Hindi (INSCRIPT)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/keyboards.py" />
            <source>Hindi (INSCRIPT, Windows)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/map_problems.py" />
            <source>Orders come from Oker warehouse {code}, which is not in the warehouse map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/map_problems.py" />
            <source>Orders come from Oker warehouse {code}, which is not in the warehouse map. “{twin}” in the map looks alike: was it typed wrong?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/map_problems.py" />
            <source>Several Oker warehouses are mapped to {facility}. This is allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/map_problems.py" />
            <source>Stock cannot be sent: {facility} is in the map but not chosen for inventory sync.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/map_problems.py" />
            <source>The warehouse map is empty. Add the Oker warehouses and their facilities.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/map_problems.py" />
            <source>“{one}” and “{other}” look alike. Check that both are meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/reconcile.py" />
            <source>Oker gave the unknown status word "{word}". The state stays as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/reconcile.py" />
            <source>Oker shows order {no} as cancelled although it is dispatched. Tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/reconcile.py" />
            <source>Oker shows order {no} as {status}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/reconcile.py" />
            <source>Order {no} was cancelled on Oker.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/reconcile.py" />
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>STOP. Oker shows order {no} as cancelled although it is invoiced. Keep the parcel here. Supervisor needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/all_acts.py" />
            <source>Order {no} is not on a closed manifest. It stays here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/all_acts.py" />
            <source>Order {no} is not on an open manifest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/all_acts.py" />
            <source>The courier has this parcel already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/all_acts.py" />
            <source>The label is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/all_acts.py" />
            <source>The order is cancelled already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/aside.py" />
            <source>Nothing is missing in order {no}. Go on with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/aside.py" />
            <source>Say where order {no} stands, such as S1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/aside.py" />
            <source>Short: {missing} missing. It stands on {place}. Scan the order when the piece is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/aside.py" />
            <source>The label is not scanned yet. It stands on {place}. Scan the order and print the label again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/aside.py" />
            <source>This place has too long a name. Type at most {n} letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/cancelling.py" />
            <source>Oker and this desk disagree about order {no}. Keep the parcel here. Supervisor needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/cancelling.py" />
            <source>Order {no} belongs to {facility}. It can only be cancelled there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/cancelling.py" />
            <source>Order {no} is dispatched. It can only come back as a return.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/cancelling.py" />
            <source>Order {no} is invoiced (packed). It can no longer be cancelled. Oker allows cancelling only before the invoice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/cancelling.py" />
            <source>Order {no} may be invoiced already: Oker has not answered. It cannot be cancelled now. Ask for the invoice again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/cancelling.py" />
            <source>The warehouse of order {no} is not mapped. It cannot be cancelled here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Already on manifest {m}, line {n}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Manifest {m} is being closed. Wait until Oker has answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Manifest {m} is closed. Nothing on it can be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Manifest {m} is empty. Discard it, or add parcels first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Manifest {m} is full with {n} parcels. Start the next one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Manifest {m} is not closed. Do not give the parcels to the courier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Manifest {m} was discarded. Make a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Manifest {m} was made by {maker}. Ask them or a supervisor to discard it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Oker did not answer about parcel {awb}. Leave it here. Checking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <location filename="../../oker_desk/services/dock/closing.py" />
            <source>Oker did not answer. Do not hand over manifest {m} yet. Checking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Oker shows order {no} as dispatched already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <location filename="../../oker_desk/gui/dock/view.py" />
            <source>Order {no} has no label yet. It cannot go on a manifest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Order {no} is cancelled. Put the goods back on the shelf.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Parcel {awb} is already dispatched at Oker. It stays on its manifest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Parcel {awb} is not on manifest {m}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Parcel {awb} is not on manifest {m}. It stays here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Parcel {awb} must stay here: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>STOP. Order {no} is in conflict with Oker. Keep the parcel here. Supervisor needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Shelf, manifest and scans differ in {n}. Check each, then write why you close all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>The label of order {no} is not printed. Print it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>This manifest still has {parcels}. Remove them first, then discard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>This parcel belongs to {theirs}. This manifest is for {ours}. Put it in the box for {theirs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>This parcel goes with {theirs}. This manifest is for {ours}. Put it with {theirs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>This parcel was dispatched on {date} with manifest {m}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <location filename="../../oker_desk/gui/dock/beginning.py" />
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <location filename="../../oker_desk/gui/dock/words.py" />
            <location filename="../../oker_desk/services/dock/closing.py" />
            <source>{n} parcel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <location filename="../../oker_desk/gui/dock/beginning.py" />
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <location filename="../../oker_desk/gui/dock/words.py" />
            <location filename="../../oker_desk/services/dock/closing.py" />
            <source>{n} parcels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/labels.py" />
            <source>No tracking number on it: the label from Oker does not hold {awb} in any of its codes. It was not printed. Try again in a minute. If it happens again, tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/labels.py" />
            <source>Oker sent something that is not a label. {why}. Nothing was printed. Try again in a minute. If it happens again, tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/labels.py" />
            <source>Other papers of this parcel, not its label. Customs papers or an archive copy came; nothing was printed. Try again in a minute. If it happens again, tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/labels.py" />
            <source>The label from Oker cannot be read: no scanner finds {awb} in its bars. It was not printed. Try again in a minute. If it happens again, tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/labels.py" />
            <source>This is another parcel's label: it holds {found}, needed is {awb}. It was not printed. Try again in a minute. If it happens again, tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>A side of the box is missing. Type length, width and height in mm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>CANCELLED by the customer. Do not pack order {no}. Put the goods back on the shelf.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>First get the invoice, then the label.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Oker allows only one box for an order. Order {no} names {packets}. Put it aside and tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Oker cancelled order {no} after its dispatch. Tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <location filename="../../oker_desk/services/packing/labelling.py" />
            <source>Oker does not arrange shipping for this order. Put it aside and tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Oker shows order {no} as {status}. Do not pack it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Oker shows part of order {no} as {status}. Put it aside and tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Order {no} comes from Oker warehouse {code}, which is not in the warehouse map. Do not pack. Tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Order {no} has no label yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Order {no} is already packed. Go on with its label.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Order {no} is dispatched already. Do not pack it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Order {no} is on hold. Put it aside; it may be packed when released.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Order {no} lies in different warehouses ({codes}). Oker orders cannot be split. Put it aside and tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Order {no} may be cancelled already. Oker has not answered. Do not pack it yet. Checking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Order {no} may be invoiced already. Oker has not answered. Leave the goods as they are and ask for the invoice again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Order {no} waits for acceptance. Put it aside; it may be packed when accepted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Scan the goods of order {no} first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Scan the label on the box first. Needed: {awb}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>This label belongs to another parcel: {scanned}. Take it off. Needed: {awb}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>This order belongs to {facility}. Put it in the box for {facility}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Weight is missing. Put the box on the scale or type the weight in grams.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>{missing} of {needed} still missing: {title}. Oker orders cannot be split. Get the missing piece, or set the order aside as short.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>{n} box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>{n} boxes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>{side} mm is too long for one box. Check the sides in mm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>{weight} g is too heavy for one box. Check the weight in grams.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/people.py" />
            <source>Nobody could change the set-up any more. First give somebody that right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/people.py" />
            <source>Nobody is at this desk. Scan your badge or choose your name first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/people.py" />
            <source>{name} may not do this. Ask a supervisor to scan a badge first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/stock.py" />
            <source>Every facility of the map is chosen for inventory sync.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/stock.py" />
            <source>Every facility that sends stock is in the warehouse map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/stock.py" />
            <source>Stock cannot be sent: the warehouse map is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/stock.py" />
            <source>Stock cannot be sent: {facility} is not in the warehouse map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/stock.py" />
            <source>Stock cannot be sent: “{name}” is not confirmed. Look it up in Uniware, then confirm it under Set-up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/stock.py" />
            <source>“Facility Wise Inventory” and “Selective Facility For Inventory Sync” are confirmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/scan_meaning.py" />
            <source>Invoice of order {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/scan_meaning.py" />
            <source>Item {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/scan_meaning.py" />
            <source>Order {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/scan_meaning.py" />
            <source>Parcel of order {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/scan_meaning.py" />
            <location filename="../../oker_desk/domain/scans.py" />
            <source>Unknown code {code}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/scan_reading.py" />
            <source>Caps Lock is on, so the scan may have come wrong. Switch it off and scan again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/scan_reading.py" />
            <source>This computer's keyboard swallowed a part of the scan. Set it to English, or let the tutor learn it: Set-up, Scanner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/scan_reading.py" />
            <source>This scan came scrambled: this computer's keyboard is not set as the scanner's. Let the tutor learn it: Set-up, Scanner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/scanner.py" />
            <source>Between 5 and {most} ms between two keys can be told from typing. Set the scanner to send faster.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/scanner.py" />
            <source>This scan did not arrive whole. Scan again. If it happens often, look under Set-up, Scanner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/scans.py" />
            <source>Too many. {title} is already complete ({quantity} of {quantity}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/scans.py" />
            <source>WRONG ITEM. This is {other}. Needed: {needed}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/scans.py" />
            <source>nothing more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/scans.py" />
            <source>{code} came twice at once and was counted once. Scan the next piece.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/scans.py" />
            <source>{title}: {done} of {quantity}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/stock.py" />
            <source>Facility {facility} is not in the warehouse map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/stock.py" />
            <location filename="../../oker_desk/services/barcodes.py" />
            <source>There is no article {sku} in the catalog.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/stock.py" />
            <source>Uniware does not tell the stock of {sku} in {facility}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/stock.py" />
            <location filename="../../oker_desk/domain/stock_list.py" />
            <source>{units} is no number of pieces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/stock_list.py" />
            <source>Line {line}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/stock_list.py" />
            <source>The file needs a column facility: stock is sent for more than one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/stock_list.py" />
            <source>The first line must name the columns: sku, facility and stock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/stock_list.py" />
            <source>a column is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/stock_list.py" />
            <source>the SKU or the facility is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/stock_list.py" />
            <source>{sku} stands there twice for {facility}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>At most {n} ms pass between two keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>Caps Lock is on. Scans are put right all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>It sends no Enter behind a code. The end of a code is known by the pause.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>It sends {key} behind a code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>Scans under Caps Lock are refused. Scan this once more with Caps Lock on, and they are put right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>The keyboard of this computer is {layout}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>The keyboard of this computer is {layout}. Scans are put right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>The scanner puts “{signs}” {where} a code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>The scanner sends signs around the code that cannot be made out. Switch its prefix and suffix off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>This scan cannot be made out. Scan the code on the screen. If it was that, set this computer's keyboard to English and scan it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>This scanner is as slow as somebody who types. Set it to send faster.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>behind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/banner.py" />
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/banner.py" />
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/banner.py" />
            <source>Esc: seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/banner.py" />
            <location filename="../../oker_desk/gui/orders/words.py" />
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/banner.py" />
            <source>Scan an order number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/banner.py" />
            <source>Show and copy the details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/failures.py" />
            <source>No number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/failures.py" />
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/failures.py" />
            <source>Try all again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/failures.py" />
            <source>Try {name} again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/failures.py" />
            <source>What could not be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/failures.py" />
            <source>and {n} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/row.py" />
            <source>Asking Oker…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/row.py" />
            <source>By itself: OFF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/row.py" />
            <source>By itself: ON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/row.py" />
            <source>How often the {name} sync runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/row.py" />
            <source>Progress of the {name} sync</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/row.py" />
            <source>Run now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/row.py" />
            <source>Run the {name} sync now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/row.py" />
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/row.py" />
            <source>Stop the {name} sync</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/row.py" />
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>Close the list of stock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>Facility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>Oker warehouse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>Reading the stock…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>SKU</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>See first what would change; only changes are sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>Send to Oker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>Stock by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>Stock from a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>Stock from a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>Stock that would be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>Tables as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>What would be sent?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>{n} would be sent, {same} unchanged, {failed} cannot be sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>▲ Most of the stock would be gone at once. Send it only if that is true.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <source>Asking Oker what it knows…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <source>CHECKED</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <source>Check unsettled steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <source>Check {steps}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <location filename="../../oker_desk/gui/setup/page.py" />
            <source>NOT HERE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <location filename="../../oker_desk/gui/setup/page.py" />
            <source>Nothing is scanned on this page. Go to Pack (F1) or Dock (F2) for {code}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <source>Nothing to check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <source>Questions to Oker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <source>Questions to Oker a minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <source>The syncs ask no more than this. People never wait for them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <source>Unsettled steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <location filename="../../oker_desk/gui/channel/words.py" />
            <location filename="../../oker_desk/gui/status_strip.py" />
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>{n} step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <location filename="../../oker_desk/gui/channel/words.py" />
            <location filename="../../oker_desk/gui/status_strip.py" />
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>{n} steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <source>{n} still without an answer. Check again in a few minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <source>{steps} settled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>1 could not be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>1 step was sent to Oker without an answer. Check reads back what Oker knows; it sends nothing twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Already running since {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Articles with their pictures from Oker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>As of {time}: {told}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Cancelled, delivered and returned orders from Oker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Catalog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Does not run by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Every step that was sent to Oker has been answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Never run at this desk. Oker does not know your stock from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Never run at this desk. What you see is not complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>New orders from Oker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Next run: now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Next run: {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Oker's stock is {age} old.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <location filename="../../oker_desk/gui/orders/book_table.py" />
            <location filename="../../oker_desk/gui/pack/queue.py" />
            <location filename="../../oker_desk/gui/places.py" />
            <source>Orders</source>
            <translation>ऑर्डर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <location filename="../../oker_desk/gui/setup/map_fields.py" />
            <source>Stock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Stock to Oker, from Uniware or a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>What you see is {age} old. Run it now if it matters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>every {n} h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>every {n} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>{n} a minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>{n} could not be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>{steps} were sent to Oker without an answer. Check reads back what Oker knows; it sends nothing twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/beginning.py" />
            <source>Courier of the new manifest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/beginning.py" />
            <source>Facility of the new manifest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/beginning.py" />
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Manifests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/beginning.py" />
            <source>New manifest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/beginning.py" />
            <source>{n} still here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/board.py" />
            <source>Couriers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/board.py" />
            <source>No parcels for a courier yet. They come here when Oker has named their courier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <source>Check again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>Hand over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>No pick-up time yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>No pick-up time yet. {n} labels in the last hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>Open {m}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>Pick-up time of {courier}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>Start manifest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>on manifest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>on the van</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>packed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>{n} cancelled after the invoice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>{n} closed, still here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>{n} not taken by Oker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>{n} without a printed label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>{n} without an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <source>Asking Oker for the status of every order…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Checking with Oker…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <source>Close now  ({key})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <source>Closing was interrupted. Check again reads back what Oker knows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <source>Not yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <source>Parcels that Oker was told about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <source>Parcels that differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <source>Stop after this parcel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <source>Telling Oker: {n} of {all} parcels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <source>Why close all the same?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <source>Why it is closed all the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <location filename="../../oker_desk/gui/dock/parcels.py" />
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>AWB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <source>CANCELLED: take it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>Last seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <source>Not found, being searched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <source>On the manifest, not scanned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <location filename="../../oker_desk/gui/dock/parcels.py" />
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <source>Packed, no printed label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <source>Ready, not on the manifest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <source>Scanned here, not on the manifest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <source>The rest goes with the next pick-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <source>The van is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <source>What differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>Clear the signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>Courier's name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>Hand over all at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>Hand over all {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>Hand over {parcels}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>Name of the courier who takes the parcels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>Number of the courier's vehicle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>One-time code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>One-time code of the courier, if there is one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>Type the courier's name first, then scan the parcels to the van.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>Vehicle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>{n} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>{parcels} closed, still here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Add all ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Add all ready ({n})  ({key})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Close manifest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Close manifest…  ({key})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Closed {at}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Discard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Made {at} by {who}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>No parcel is ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Nothing was scanned just now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Parcels of the manifest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Remove parcel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Start the next manifest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Takes the chosen parcel off the manifest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Takes {awb} off again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Undo last scan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>of {n} at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>parcels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>{parcels} taken off while closing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/nagging.py" />
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>And {n} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/nagging.py" />
            <source>Closed {age} ago and not taken. Hand them over, or call the courier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/nagging.py" />
            <source>Order {no}, parcel {awb}: {seen}. Keep it here. Supervisor needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/nagging.py" />
            <source>STOP – CANCELLED AFTER THE INVOICE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/nagging.py" />
            <source>nobody has scanned it yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/nagging.py" />
            <source>{n} STILL HERE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <source>Choose the file for the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <source>File for the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <source>File that the paper is saved to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <source>Save paper  ({key})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <source>Save the manifest paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <source>Save the manifest paper as a PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/parcels.py" />
            <source>How it stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/parcels.py" />
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/parcels.py" />
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/signature.py" />
            <source>Sign here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/signature.py" />
            <source>Signature of the courier, drawn with pen or mouse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/snapshot.py" />
            <source>Parcel {awb} is on the van already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/snapshot.py" />
            <source>The paper could not be written to {path}. Choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>CANCELLED: keep it, call the supervisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>Closed, still here: hand it over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>Courier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>Label not printed: print it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>Manifest {m}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>No answer yet: nothing leaves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>Oker did not take it: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>Parcels that stay here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>Since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>Still here: {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>Why it stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>packing table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>ALREADY ON A MANIFEST</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <location filename="../../oker_desk/gui/orders/view.py" />
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>CANCELLED</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>DISPATCHED ALREADY</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>DO NOT HAND OVER</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>MANIFEST IS FULL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>MAY GO</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>NOT ADDED</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>NOT ON THIS MANIFEST</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>NOT PRINTED</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>NOT READY</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>OTHER COURIER</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>OTHER FACILITY</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>SEEN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>{awb} is on manifest {m}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>{n} MUST STAY HERE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>{n} of {all} scanned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>{n} settled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>{n} step is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>{n} steps are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>{parcels} put on manifest {m}. Scan each when it comes to the door.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>{steps} still without an answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/view.py" />
            <source>NAME FIRST</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/view.py" />
            <source>NO LABEL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/view.py" />
            <source>NO MANIFEST</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/view.py" />
            <source>No manifest is open for {courier}. Start one, then scan the parcel again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/view.py" />
            <source>OKER'S PAPER</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/view.py" />
            <source>Oker's own paper is in {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/view.py" />
            <location filename="../../oker_desk/gui/orders/many.py" />
            <location filename="../../oker_desk/gui/setup/map.py" />
            <source>SAVED</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/view.py" />
            <source>The paper of manifest {m} is in {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/view.py" />
            <source>{awb} is off manifest {m}. Keep the parcel here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>Closed, still here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>Confirmed by Oker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>MUST STAY HERE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>No answer yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>Oker has not answered for every parcel. Nothing of it leaves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>On the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>On the van</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>Scan parcels onto the manifest. Then close it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>Scan the first parcel onto the manifest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>The courier has all parcels. Nothing left to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>This manifest was empty and is thrown away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>Type the courier's name and scan the parcels to the van.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>checking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>closed, may go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>discarded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>{done} of {all} dispatched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>{h} h {m} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>{n} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>{n} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>{n} must stay here: {reasons}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>{n} of {all} on the van.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>{n} of {all} on the van. {parcels} closed, still here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>{n} without an answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>{parcels} closed, still here. Scan them when the courier takes them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/gear.py" />
            <source>CABLE IN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/gear.py" />
            <source>CABLE OUT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/gear.py" />
            <source>NO SOUND</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/gear.py" />
            <source>SCAN AGAIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/main_window.py" />
            <source>A FAULT IN THIS PROGRAM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/main_window.py" />
            <source>Something in this program went wrong. What was done before is kept. Tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/main_window.py" />
            <source>{profile} – Oker Desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/notices.py" />
            <source>CHECK AGAIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/notices.py" />
            <location filename="../../oker_desk/gui/orders/view.py" />
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>NO ANSWER YET</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/notices.py" />
            <source>NOT NOW</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/notices.py" />
            <source>OKER SAYS NO</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/notices.py" />
            <source>Rule {rule}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/notices.py" />
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>STOP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/notices.py" />
            <source>WAIT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>Ask Oker now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>CANCELLED TOO LATE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>LATE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>NO ANSWER</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>NOT DISPATCHED</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>NOT MAPPED</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>Nothing needs you now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>Open the warehouse map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>SET ASIDE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>Show the late ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>Show the order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>WAITING</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>What needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>{n} more come up as these are done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/book.py" />
            <source>Needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/book.py" />
            <source>Stages of the orders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/book.py" />
            <source>The newest {n} are shown. Type more to find older ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/book.py" />
            <source>{n} orders selected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/book_table.py" />
            <location filename="../../oker_desk/gui/orders/many.py" />
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/book_table.py" />
            <source>Headings. Press one to sort by it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/cancel.py" />
            <source>Address cannot be served</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/cancel.py" />
            <source>Article is damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/cancel.py" />
            <source>Cancel the whole order {no}? Oker is told at once. This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/cancel.py" />
            <source>Cancel this order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/cancel.py" />
            <source>Choose or type why the order is cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/cancel.py" />
            <source>Customer asked us to cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/cancel.py" />
            <source>Keep the order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/cancel.py" />
            <source>Out of stock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/cancel.py" />
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/cancel.py" />
            <source>Why the order is cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>As of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>City</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>Courier and AWB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>Dispatch by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Invoice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>Items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>Manifest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>Ordered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>Payment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>Why it stands aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>not mapped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>waiting for courier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>Cancel order…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>Close this order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>Label of order {no}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>More about this order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>No label yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>Nothing was done with it here yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>Print label again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>What Oker told, word for word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>What happened to the order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>What may be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>What may be done now, and why the rest may not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>Why not cancel?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/export.py" />
            <source>File to write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/export.py" />
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/export.py" />
            <source>Save the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/export.py" />
            <source>Save {n} orders as a file for a spreadsheet?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/export.py" />
            <source>With buyers' names, cities and pin codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/filters.py" />
            <source>All couriers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/filters.py" />
            <source>All facilities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/filters.py" />
            <source>COD and prepaid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/filters.py" />
            <source>Late only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/filters.py" />
            <source>Only this courier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/filters.py" />
            <source>Only this facility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/filters.py" />
            <source>Only this kind of payment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/filters.py" />
            <source>Order, invoice, AWB, SKU, title, buyer, city or pin code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/filters.py" />
            <source>Search order, invoice, AWB, SKU, title, buyer, city or pin code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/items.py" />
            <source>Items of the order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/items.py" />
            <source>cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/items.py" />
            <source>{done} of {needed} checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/many.py" />
            <source>Copy the selected orders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/many.py" />
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/many.py" />
            <source>Save as a file for a spreadsheet…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/many.py" />
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>TOO MANY</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/many.py" />
            <source>{n} orders are in {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/many.py" />
            <source>{n} orders are too many to copy. Save them as a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/model.py" />
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/nothing.py" />
            <source>Ask Oker for this number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/nothing.py" />
            <source>Nothing fits these filters. Press Escape to see everything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/nothing.py" />
            <source>Nothing fits “{text}”. Check the number, or ask Oker for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>As of {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>Dispatch by {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>Facility not in the warehouse map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>Invoice {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>Item {id}: status {word}, on hold {hold}, packet {packet}, warehouse {warehouse}, variant {variant}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>Manifest {no}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>Manifest {no} (taken off)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>Marketplace shipping: {answer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>Oker has not answered: {act}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>Order {no}  ·  {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>Order {no}, status {word}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>Return: {reason}, AWB {awb}, courier {courier}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>as Oker told it at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>{payment}, to {city}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/view.py" />
            <source>ASKING OKER</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/view.py" />
            <source>FOUND AT OKER</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/view.py" />
            <source>Label of order {no} sent to {printer}, reprint {copy}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/view.py" />
            <source>Label of order {no} sent to {printer}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/view.py" />
            <source>NOT FOUND</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/view.py" />
            <source>Oker has answered. Nothing is unsettled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/view.py" />
            <source>Oker has cancelled order {no}. Put the goods back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/view.py" />
            <source>PRINTED</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/view.py" />
            <source>SETTLED</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/view.py" />
            <source>{n} steps are still without an answer. Ask again in a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/view.py" />
            <source>{ref} is not in the order book. Asking Oker…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>1 day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Cancel the order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Check the goods</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Checking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Close its manifest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Dispatched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Dispatched, still here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Due in {span}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Get the invoice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Get the label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Hand over to the courier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>LATE since {span}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>No order is cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>No parcel is on an open manifest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>No parcel is ready. Parcels come here when their label is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>No parcel waits for its courier or label.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>No return is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Not confirmed by Oker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Nothing is dispatched yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <location filename="../../oker_desk/gui/pack/queue.py" />
            <source>Nothing is set aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Nothing to pack. New orders come with the order sync.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>On manifest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Packed, no label yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Print the label again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Put on a manifest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Ready to ship</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Return expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Returns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>STOP – supervisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Send the box size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>Set aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Set aside (checked)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Set aside (checking)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Set aside (new)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Tell Oker it is dispatched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <location filename="../../oker_desk/gui/pack/queue.py" />
            <source>To pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <location filename="../../oker_desk/gui/pack/queue.py" />
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>{days} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>{first}  + {more} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>{hours} h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>{hours} h {minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>{minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>All goods are in the box. Get the invoice from Oker.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Get invoice  (Ctrl+I)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Label does not read  (Ctrl+M)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Piece missing (Ctrl+M)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Print again  (Ctrl+P)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Print again: reprint {n}  (Ctrl+P)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Print label  (Ctrl+P)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Put away  (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Put away (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Put the label on the box, then scan it:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Scan the goods into the box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Scan the goods: {n} to go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Teach code (Ctrl+T)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Undo scan (Ctrl+Z)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>You need not do anything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/box.py" />
            <source>Get label  (Ctrl+L)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/box.py" />
            <location filename="../../oker_desk/gui/setup/box_rows.py" />
            <source>Height mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/box.py" />
            <location filename="../../oker_desk/gui/setup/box_rows.py" />
            <source>Length mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/box.py" />
            <source>Weight g</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/box.py" />
            <source>Weight in grams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/box.py" />
            <location filename="../../oker_desk/gui/setup/box_rows.py" />
            <source>Width mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/box.py" />
            <location filename="../../oker_desk/gui/pack/question.py" />
            <source>{name}  (Alt+{n})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>ALL IN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>ANOTHER ORDER</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>All goods of order {no} are in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>Code {code} is not known. On which article does it stand?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>Missing: {missing}. Put the whole order on:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>NOTHING MISSING</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>ORDER OPEN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>Order {no} is in hand already. Scan the goods.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>Order {no} is in hand. Finish it, or put it away with Esc.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>Order {no} waits there, whole. Scan the next order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>PUT ON {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>SCANNED TWICE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>Setting the order aside…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>TAKEN BACK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>The label does not read. Put the parcel on:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>UNKNOWN CODE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>WRONG ITEM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>{done} OF {wanted}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>{done} of {wanted} scanned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <location filename="../../oker_desk/gui/pack/question.py" />
            <source>Back  (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Caught</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Day after ›</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Figures by person and table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Figures of today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Figures of {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>File for the figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Parcels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Parcels by the hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Parcels by the hour: {told}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Units per hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Write table (CSV)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>waiting now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>wrong scans caught</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>‹ Day before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>CHECKING WITH OKER</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Checking the label…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Checking weight and box…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Finding a place on the WAITING shelf…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Finishing the parcel…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Getting courier and label from Oker…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Getting the invoice from Oker…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>INVOICED</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>IS THIS RIGHT?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Invoice {code}. The order can no longer be cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>LABEL PRINTED</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>LABEL PRINTED (REPRINT {n})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>LABEL THERE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>ONE MOMENT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Oker has not answered. The parcel stays here. Ask again in a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Oker has not told whether the invoice was made. Ask again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>PARCEL READY</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Parcel {awb} for {courier}: to the dock. Scan the next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Put it on the box, then scan the label on the box.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>The goods are in. Type the weight, or choose the box, then Enter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>UNKNOWN COMMAND</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>WEIGHT FIRST</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Yes, it is right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>{code} is no command of this program. Print the command sheet anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>{what} Then scan {code} again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/idle.py" />
            <source>Figures of the shift  (Ctrl+H)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/idle.py" />
            <source>New orders come with the next order sync. You can also run it on the Channel page (F4).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/idle.py" />
            <source>Nothing to pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/idle.py" />
            <source>Orders of one piece: scan the piece itself. Or take the next order:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/idle.py" />
            <source>Scan an order number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/idle.py" />
            <source>Take this order  (Ctrl+N)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/idle.py" />
            <source>an unknown city</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/idle.py" />
            <source>{units} · {payment} · to {city}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/items.py" />
            <source>Complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/items.py" />
            <source>Goods of the order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/items.py" />
            <source>complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/items.py" />
            <source>still to scan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/items.py" />
            <source>{title}, {sku}, {done} of {wanted}, {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>Check the number, or run the order sync on the Channel page (F4).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>Opening the order…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>Order {no} stays as it is: {done} of {wanted} scanned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>Order {no}. {next}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>PUT AWAY</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>Parcel {awb} is packed and labelled. Bring it to the dock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>READY</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>Reading the code…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>SCAN THE LABEL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>Scan the label on the box first. If it does not read, print it again or set it aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>Taking the next order for this piece…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>WHICH ONE?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>What is {code}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/order.py" />
            <source>Gift. Put this message in: {messages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/order.py" />
            <source>Next article: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/order.py" />
            <source>Order {no}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/order.py" />
            <source>Picture of the label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/printing.py" />
            <source>A supervisor has looked at it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/printing.py" />
            <source>Ask Oker again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/printing.py" />
            <source>Does not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/printing.py" />
            <source>Lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/printing.py" />
            <source>Nothing came out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/printing.py" />
            <source>Print anyway (supervisor)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/printing.py" />
            <source>Printed at {time} by {name}. Why again?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/printing.py" />
            <source>Printing the label…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/printing.py" />
            <source>Taking the label as it is…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/printing.py" />
            <source>Torn or jammed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/printing.py" />
            <source>Use it anyway (supervisor)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/question.py" />
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/queue.py" />
            <source>Aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/queue.py" />
            <source>Batch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/queue.py" />
            <source>No article is wanted by two orders of one piece.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/queue.py" />
            <source>Nothing to pack. New orders come with the next order sync.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/queue.py" />
            <source>Nothing waits for a courier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/queue.py" />
            <source>{n} later ones come up as you go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/shelf.py" />
            <source>LABEL FOR {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/shelf.py" />
            <source>Order {no} has its label. Fetch the box from {place}, put the label on and scan it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/snapshot.py" />
            <source>Order {head}, {due}, {told}, {payment}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/snapshot.py" />
            <source>{head}, {told}, first {due}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/snapshot.py" />
            <source>{n} orders of one piece</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/snapshot.py" />
            <source>{place}: label printed. Put it on the box and scan it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/snapshot.py" />
            <source>{place}: needs somebody. Open it to see why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/snapshot.py" />
            <source>{place}: waits for its courier. The label prints by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/snapshot.py" />
            <source>{place}: was the label printed? Look, else open and print again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/steps.py" />
            <source>Step {n}, {word}: {state}. {told}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/steps.py" />
            <source>at work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/steps.py" />
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/steps.py" />
            <source>next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/steps.py" />
            <source>not yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/view.py" />
            <source>Each piece of {title} takes the next order for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/view.py" />
            <source>SCAN ONE PIECE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/view.py" />
            <source>Scan an order number, or one piece.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/view.py" />
            <source>The figures are in {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/view.py" />
            <source>Type a number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/view.py" />
            <source>Type a number, then Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/view.py" />
            <source>WRITTEN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>1 unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>After this step the order can no longer be cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>All goods are in. Next: the invoice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Bring it to the dock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>IN OTHER HANDS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>LATE by {span}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Next: invoice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Next: label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Next: scan the label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Next: weight, box and label.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Oker: just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Oker: {span} ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>PREPAID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Put the label on the box, then scan it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Scan the goods into the box.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Scan the label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Waiting for courier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>by {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>{done} of {wanted}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>{done} of {wanted} scanned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>{n} h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>{n} units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/people_list.py" />
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/people_list.py" />
            <source>Esc: back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/people_list.py" />
            <source>Nothing can be done until then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/people_list.py" />
            <source>Number or name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/people_list.py" />
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/people_list.py" />
            <source>PIN, then Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/people_list.py" />
            <source>Scan your badge. Or press your number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/people_list.py" />
            <source>Type the PIN of {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/people_list.py" />
            <source>Who is at the desk?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/people_list.py" />
            <source>Your number, or the first letters of your name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/people_list.py" />
            <source>{name} is at the desk now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/places.py" />
            <source>Channel</source>
            <translation>चैनल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/places.py" />
            <source>Connection, warehouse map, station and printer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/places.py" />
            <source>Dock</source>
            <translation>डॉक</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/places.py" />
            <source>Pack</source>
            <translation>पैकिंग</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/places.py" />
            <source>Scan a parcel's AWB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/places.py" />
            <source>Scan an order number, or choose an order from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/places.py" />
            <source>Search, or scan any number of an order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/places.py" />
            <source>See how each sync ended, or run one now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/places.py" />
            <source>Set-up</source>
            <translation>सेट-अप</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/box_rows.py" />
            <source>Box {n}: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/box_rows.py" />
            <source>Clear box {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/box_rows.py" />
            <location filename="../../oker_desk/gui/setup/people.py" />
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Address of Oker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>CONNECTED</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Connect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Connect again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>Connected to Oker as {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Connected to Uniware as {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Connection to Oker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Disconnect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Disconnect and forget the password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Hide the password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Keep for this session only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Logging in to Oker…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Not connected. Orders cannot be read or sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Password from the Oker team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Show the password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Test connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>The Oker team gives the user name and the password, one pair for each seller.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>The password goes into this computer's key store, never into a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>The session with this log-in has ended. Enter the password again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Trying the log-in…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>User name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>User name from the Oker team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>▲  The password is in the memory of this session only. It is gone when this window is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>✓  Connected to Oker as {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>✓  Oker answers and takes the log-in of {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Check every part of this station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Check now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Data file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Everything is in order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Is everything in order?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Key store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Looking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Not looked yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Printers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Save support file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Save the support file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <location filename="../../oker_desk/gui/setup/scanner.py" />
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Scanner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>The support file holds no password and nothing about buyers. You may send it to anybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>The support file is {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Unanswered steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Warehouse map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>{n} of {all} need mending.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>✓  Good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>✕  MEND</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Back, Alt+Left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Everything that is done has a tick.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Leave for later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Log-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Look around on the sandbox first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Next ›</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Next, Alt+Right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Not everything is done yet. It can wait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Printer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Start packing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Step {n} of {all}: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>This station is ready.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>‹ Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/language.py" />
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/language.py" />
            <source>The window changes at once. What is in hand stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map.py" />
            <source>EXPORTED</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map.py" />
            <source>The map is in {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map.py" />
            <source>The warehouse map is in force for every table now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Add missing codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Add row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Add the Oker codes that orders came from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Export the map to a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Export the warehouse map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Import the map from a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Import the warehouse map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Import…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Paste the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Remove row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Save map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Undo the last change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Which Oker warehouse is which Uniware facility. At the right the same as JSON, exactly as Uniware takes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_fields.py" />
            <source>Oker code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_fields.py" />
            <source>Orders, 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_fields.py" />
            <source>Uniware code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_fields.py" />
            <source>Warehouse map as JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_fields.py" />
            <source>Warehouse map as rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_fields.py" />
            <source>send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_history.py" />
            <source>Saved maps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_history.py" />
            <source>Take up this map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_history.py" />
            <source>{at} · {person} · {pairs} · in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_history.py" />
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>{n} warehouse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_history.py" />
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>{n} warehouses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_stock.py" />
            <source>In Uniware, “Facility Wise Inventory” is Yes for this channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_stock.py" />
            <source>In Uniware, “Selective Facility For Inventory Sync” is switched on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_stock.py" />
            <source>May stock be sent?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_stock.py" />
            <source>No: the stock sync does not run until this is so:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_stock.py" />
            <source>Yes: the stock sync may run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_trial.py" />
            <source>Dry run: orders of the last 30 days with this map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_trial.py" />
            <source>No order came in the last 30 days, so nothing can be tried yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_trial.py" />
            <source>Not used: no order came from {codes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_trial.py" />
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <location filename="../../oker_desk/services/sync/orders.py" />
            <location filename="../../oker_desk/services/sync/status.py" />
            <source>{n} order</source>
            <translation>{n} ऑर्डर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_trial.py" />
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <location filename="../../oker_desk/services/sync/orders.py" />
            <location filename="../../oker_desk/services/sync/status.py" />
            <source>{n} orders</source>
            <translation>{n} ऑर्डर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_trial.py" />
            <source>{orders} to {facility}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_trial.py" />
            <source>✓  Orders go: {where}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_trial.py" />
            <source>✕  {warehouse} has no facility, set aside and not to be packed: {orders}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_trial.py" />
            <source>✕  {warehouse} has no facility, set aside and not to be packed: {orders}. “{twin}” in the map looks alike: was it typed wrong?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/packing.py" />
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Packing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/packing.py" />
            <source>Scan the label on each box before the next order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/packing.py" />
            <source>The scan catches a label on the wrong box. Only a supervisor may switch it off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/packing.py" />
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>✓  Saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Add person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>As colleagues say it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Ask who is there after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Badge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Cancel orders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Change the set-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Close manifests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Goes away when the person is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>May, beside packing and loading:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Minutes until an idle desk asks who is there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Name of the person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>New person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Not needed with a badge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>PIN of the person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>People of this desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Print a label again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Remove person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Save person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Scan the badge now, if there is one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Settle what went wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Take the PIN away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Take the badge away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>The first person must be able to change the set-up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Until somebody is set up here, everybody may do everything. Change the person with F6.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>badge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>by name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>never</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>{name} is removed. The history keeps the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>{n} minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>✓  {name} is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>✓ A badge is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>✓ Scanned. Save the person to keep it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Address of the label printer in the network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Ask the printer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Dots and paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Files in “{folder}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Its address, such as 192.168.1.50</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Label printer in the network (ZPL, port 9100)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Look again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Look for printers again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Make labels smaller that are larger than this paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>No printer chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Paper in the printer: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Print a test label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Printer: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Resolution of the printer: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Save printer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>{dpi} dpi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>{printer} – not there now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>{printer}, as a raw ZPL queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Asking the printer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Choose a printer first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Invoices that come with the label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Labels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>NOT THE TEST LABEL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Printing a test label…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>TEST LABEL READ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Test label {code} sent to {printer}. Its frame must measure {width} × {height} mm. Scan its bars here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>What this printer prints, this scanner reads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Without a printer they are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Without a printer they are written to a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/profiles.py" />
            <source>Add seller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/profiles.py" />
            <source>Each seller has orders, map, history and log-in of its own. The name stands in the window's title and in the strip below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/profiles.py" />
            <source>Name of a seller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/profiles.py" />
            <source>Name the first seller so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/profiles.py" />
            <source>Open this seller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/profiles.py" />
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Sellers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/profiles.py" />
            <source>Sellers at this station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/profiles.py" />
            <source>✓  The first seller is called {name} now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/profiles.py" />
            <source>✓  {name} is there. Open it to connect it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/profiles.py" />
            <source>✓  {name}, in this window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/scanner.py" />
            <source>Barcode to scan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/scanner.py" />
            <source>Forget what was learned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/scanner.py" />
            <source>Forgotten. Scans are taken as the keyboard writes them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/scanner.py" />
            <source>If nothing happens: go here and scan again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/scanner.py" />
            <source>Now scan any other code to try.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/scanner.py" />
            <source>Scan this code. The desk learns how your scanner and keyboard write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/scanner.py" />
            <source>This came as slowly as typing. Set the scanner to send its keys faster.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/scanner.py" />
            <source>This code arrives as: {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/scanner.py" />
            <source>Where a slow scan lands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/scanner.py" />
            <source>✓  Learned and saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Boxes and commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Doctor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>First steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Serial devices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Sounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>A scanner that plays keyboard works without this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Heard: {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Its weight then stands on the packing screen by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Look for serial ports again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Port of the scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Port of the scanner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Put something on the scale.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Save ports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Scan something.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Scanner on a serial port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Speed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Speed of the scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Speed of the scanner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>This scale speaks only when asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Too heavy for the scale.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>{grams} g, moving</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>{grams} g, steady</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>{port} – not there now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/snapshot.py" />
            <source>{path} cannot be read. Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/snapshot.py" />
            <location filename="../../oker_desk/services/command_sheet.py" />
            <location filename="../../oker_desk/services/setup/support.py" />
            <source>{path} could not be written. Choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/snapshot.py" />
            <source>{path} is not a text file. Choose the file with the map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>A siren of four: a rule forbids it. Read the banner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Each can be told apart without looking. Listen to them here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>One long tone that glides up: not yet, the desk goes on by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>One short pip: the scan counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Play sounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Play the sound {sound}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Three steps up: the parcel is finished.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Two low buzzes: that does not belong here. Nothing was counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Volume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>Every facility of the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>Facility that this station packs for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>Go on by itself after the last good scan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>Invoice, label and print then follow without a key. Switch it off to press for each step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>Name of this station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>Save station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>Table 4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>This station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>✓  Saved. This is {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/table.py" />
            <source>Boxes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/table.py" />
            <source>Command sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/table.py" />
            <source>Each has a code on the command sheet. The first have a button at the table, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/table.py" />
            <source>Print it and lay it on the table: scan a code of it instead of pressing a key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/table.py" />
            <source>Save boxes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/table.py" />
            <source>Save command sheet…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/table.py" />
            <source>✓  Saved. Print the command sheet anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/table.py" />
            <source>✓  The sheet is in {path}. Print it on A4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Address of Uniware</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Asking Uniware…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Connect to Uniware</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Connection to Uniware</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Disconnect from Uniware</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Only the stock sync needs it: Uniware tells how much there is. Everything else works without.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Password of Uniware</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Test the connection to Uniware</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>User name of Uniware</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>✓  Connected to Uniware as {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/view.py" />
            <source>Sections of Set-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/start.py" />
            <source>There is no screen here. Start Oker Desk from the desktop of this machine, or see what works without one: oker-desk --help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>Change the person at the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>Nothing unsettled</source>
            <translation>कुछ बाकी नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>Orders as of {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>Orders never synced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>Show what needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>▲ Oker: {name}, this session only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>▲ {n} need you · F7</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>▲ {steps} unsettled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>✓ Oker: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>✓ Printer: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>✕ No label printer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>✕ Nobody at {station} · F6</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>✕ Not connected to Oker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>✕ Oker: password needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/tour/hands.py" />
            <source>The tour stopped at this step: {step}. The window says: {said}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/who.py" />
            <source>AT THE DESK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/who.py" />
            <source>NO PEOPLE YET</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/who.py" />
            <source>One moment: the last step is being finished.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/who.py" />
            <source>Set people up first: Set-up, then People.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/who.py" />
            <source>{name} is at the desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/who.py" />
            <source>{name} is at the desk. Go on scanning.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/address.py" />
            <source>Oker gave a link that is not safe to open. Tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/address.py" />
            <source>The address must begin with https://. Without it, others could read the password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/address.py" />
            <source>The address must end before a ? or a #. Enter the part before it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/address.py" />
            <source>The address must not hold a user name or a password. Enter them in their own fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/address.py" />
            <source>This is not a web address. Example: https://api.oker.example/uniware</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/calls.py" />
            <location filename="../../oker_desk/remote/oker/login.py" />
            <source>Oker has too much to do at the moment. Try again in a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/catalog_calls.py" />
            <source>Oker sent a product without an id. It is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/catalog_calls.py" />
            <source>Oker sent a variant of product {product} without an id. It is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>A web page came in place of Oker's answer. Check the network, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>Not connected to Oker. The user name or password was not accepted. Ask the Oker team for the right ones and enter them under Connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>Oker did not answer. It is not sure whether the parcel is dispatched. Do not hand it over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>Oker did not answer. It is not sure whether this step was done. It is checked before it is tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>Oker does not answer. Try again in a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>Oker said no and gave no reason. Tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>Oker said no: "{words}"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>Oker's answer cannot be read. Try again in a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/login.py" />
            <source>A web page answers at this address, not Oker. Check the address: the Oker team gives the one for programs, which differs from the one for browsers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/login.py" />
            <source>The server at this address has a fault of its own. Try again in a minute; if it stays, check the address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/login.py" />
            <source>This address does not answer like Oker. Check the address; the Oker team gives it with the user name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/login.py" />
            <source>This address only leads on to another one. Ask the Oker team for the address of the service itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/orders.py" />
            <source>Oker sent an order without a number. It is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/orders.py" />
            <source>Order {no} from Oker cannot be read: {reason}. It is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/orders_calls.py" />
            <source>Oker sent the same page again. What comes after it is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/reaching.py" />
            <source>Nothing answers at {host}. Check the address and the network; a firewall may be in the way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/reaching.py" />
            <source>The certificate belongs to another server than {host}, so nothing was sent. Check the address for typing mistakes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/reaching.py" />
            <source>The certificate of {host} is out of date by this computer's clock, so nothing was sent. Check this computer's date and time; if they are right, tell the Oker team.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/reaching.py" />
            <source>There is no server called {host}. Check the address for typing mistakes, then the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/reaching.py" />
            <source>This computer does not trust the certificate of {host}, so nothing was sent. Check the address. Where a company filters web traffic, ask its network people to install their certificate on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/reaching.py" />
            <source>{host} broke the connection off. Check the address, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/reaching.py" />
            <source>{host} does not answer like Oker. Check the address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/reaching.py" />
            <source>{host} does not answer. Check the address and the network, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/reaching.py" />
            <source>{host} does not speak https at this address. Check the address and its port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/shipping_calls.py" />
            <location filename="../../oker_desk/services/packing/labelling.py" />
            <source>Oker has not chosen a courier yet. Put the parcel on the WAITING shelf. The label prints by itself when it is ready.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/shipping_calls.py" />
            <source>The manifest from Oker cannot be read. Print the one of this program in its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>A web page came in place of Uniware's answer. Check the address and the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>No connection to Uniware. Check the network, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>The Uniware user may not use {path}. Ask your Uniware administrator for this permission.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>The connection to Uniware broke off. Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>The connection to Uniware is not safe. Check the address and this computer's date and time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>Uniware cannot be found. Check the network and the address, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>Uniware did not accept the user name or password. Ask your Uniware administrator, then enter them under Connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>Uniware does not answer. Try again in a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>Uniware has too much to do at the moment. Try again in a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>Uniware said no and gave no reason. Tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>Uniware said no: "{words}"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>Uniware's answer cannot be read. Check the address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>Uniware's answer cannot be read. Try again in a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/answers.py" />
            <source>Oker did not tell the status of order {no}. Nothing was sent. Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/barcodes.py" />
            <source>A barcode and a SKU are needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/barcodes.py" />
            <source>Barcode {code} already stands for {known}. Is it {sku} from now on?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/barcodes.py" />
            <source>Barcode {code} already stands for {known}. It was left so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/barcodes.py" />
            <source>Nobody has taught barcode {code} here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/barcodes.py" />
            <source>{code} is the SKU of another article ({own}). It was not learned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/barcodes.py" />
            <source>{code} is the SKU of another article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/barcodes.py" />
            <source>{path} cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/barcodes.py" />
            <source>{path} holds no barcodes. It needs two columns: barcode and SKU.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/barcodes.py" />
            <source>{path} is too big for a list of barcodes or stock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/book/attention.py" />
            <source>Oker did not dispatch order {no}: {reason} The parcel is still here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/book/attention.py" />
            <source>Oker has not answered about order {no}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/book/attention.py" />
            <source>Oker has not answered whether it has the box of order {no}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/book/attention.py" />
            <source>Oker has not answered whether order {no} is cancelled. Do not pack it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/book/attention.py" />
            <source>Oker has not answered whether order {no} is dispatched. Do not hand it over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/book/attention.py" />
            <source>Oker has not answered whether order {no} is invoiced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/book/attention.py" />
            <source>Order {no} has waited {minutes} min for its courier. Ask the Oker team if it goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/book/attention.py" />
            <source>{n} orders are late. The most urgent ones stand first in every list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/book/attention.py" />
            <source>{n} orders come from Oker warehouse {code}, which is not in the warehouse map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/book/exporting.py" />
            <source>The file {path} cannot be written. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/book/exporting.py" />
            <source>{path} is a folder. Give the file a name, such as orders.csv.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/book/not_here.py" />
            <source>Oker does not know an order {ref} of this seller. Check the number. Oker finds orders by their order number only, not by invoice or AWB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/book/not_here.py" />
            <source>Oker knows order {ref}, but what it tells cannot be read: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/book/not_here.py" />
            <source>Oker shows order {no} as {status}. The order sync brings only orders that are still to be packed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/book/not_here.py" />
            <source>Order {no} is cancelled at Oker. The order sync does not bring cancelled orders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/book/not_here.py" />
            <source>Order {no} is from {day}, older than the order sync looks back. It is here now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/book/not_here.py" />
            <source>The order sync had not brought order {no} yet. It is here now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/cancelling.py" />
            <source>Oker did not cancel order {no}. {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/cancelling.py" />
            <source>Say why the order is cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/claiming.py" />
            <source>Manifest {no} is being worked on already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/claiming.py" />
            <source>Order {no} is being worked on already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/claiming.py" />
            <source>{name} is open at {station} ({person}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Change person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Do the next step: invoice, label, print.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Leave the order as it is, for later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Next order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>No to the question. Leave it as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Piece missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Print again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Print the label of this order once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Put away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Scan instead of pressing keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Set the order aside as short.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Somebody else takes over at this desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Take back the last scan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Take the most urgent order in hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Take the weight that the scale shows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Weigh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Yes to the question. Seen, to a warning.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>{l} × {w} × {h} mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/desk.py" />
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <location filename="../../oker_desk/services/uniware.py" />
            <source>Not connected to Oker. Ask the Oker team for the user name and password and enter them under Connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/board.py" />
            <source>The history was changed: its newest events are missing. Keep this machine as it is and tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/board.py" />
            <source>The history was changed: the event of {at} ({act}) does not fit the one before it. Keep this machine as it is and tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/channel_paper.py" />
            <source>Oker gave no manifest paper: {words} The manifest stays open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/closing.py" />
            <source>Closing was stopped. Close the manifest again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/closing.py" />
            <source>Manifest {m} is closed with {n}. It may go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/closing.py" />
            <source>Manifest {m} is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/closing.py" />
            <source>Oker did not tell the status of {orders}. Nothing was closed. Take them off the manifest or try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/closing.py" />
            <source>{done} of {all} dispatched, then: {problem} Do not hand over. Close the manifest again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/closing.py" />
            <source>{done} of {all} dispatched. {n} must stay here: {reasons}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/dispute.py" />
            <source>The pack could not be written to {path}. Choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/dock_settings.py" />
            <source>Write how many parcels go on one manifest: a number from 1 to 1000.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/dock_settings.py" />
            <source>Write the pick-up time as hours and minutes, such as 18:30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/handing_over.py" />
            <source>Write the name of the courier who takes the parcels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/manifests.py" />
            <source>A manifest needs a courier code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/manifests.py" />
            <location filename="../../oker_desk/services/setup/station.py" />
            <source>Facility {facility} is not in the warehouse map. Known are: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/staying.py" />
            <source>Last seen at {where} by {who}, {at}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/staying.py" />
            <source>Nobody has scanned it at the dock yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/figures.py" />
            <source>The figures could not be written to {path}. Check the folder and its permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/log_in.py" />
            <source>Another log-in to Oker is still running. Try again in a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/log_in.py" />
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>Not connected to Oker. The password is not in the key store. Enter it again under Connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/batch.py" />
            <source>No order of one piece waits for {title}. Scan the order first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/invoicing.py" />
            <source>Oker gave two different invoice numbers ({a}, {b}) for order {no}. Stop. Tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/invoicing.py" />
            <source>Oker has not given an invoice number yet. The order stays here. Try again. Oker says: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/label_check.py" />
            <source>Two parcels are on this sheet: {awb} and {other}. They cannot be told apart. It was not printed. Tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/labelling.py" />
            <source>Oker did not take the box of order {no}: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/labelling.py" />
            <source>Oker gave tracking number {awb}, which belongs to order {other} already. Stop. Tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/printing.py" />
            <source>No label printer is chosen at this station. Choose one under Set-up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/printing.py" />
            <source>The label could not be written to {path}. Check the folder and its permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/printing.py" />
            <source>There is no folder {folder} to write the label to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/printing.py" />
            <source>This label was printed at {time} by {name}. To print it again, say why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/refused_labels.py" />
            <source>Order {no} has no refused label to be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/refused_labels.py" />
            <source>Say why this label is used although its check refused it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/people.py" />
            <source>This is no badge of this desk. Scan your badge, or choose your name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/people.py" />
            <source>This is not the PIN of {name}. Type it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/people.py" />
            <source>Too many wrong PINs for {name}. Scan the badge, or ask a supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/people.py" />
            <location filename="../../oker_desk/services/setup/people.py" />
            <source>{name} is not set up here. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/printers.py" />
            <source>There is no kind of printer called {kind}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/printers.py" />
            <source>“{name}” is no address of a printer. Type its name or number in the network, such as 192.168.1.50.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sending.py" />
            <source>Oker has answered, but this could not be written down: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sending.py" />
            <source>Order {no} is just being sent to Oker. Wait a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sending.py" />
            <source>The program was stopped before Oker answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/serial_gear.py" />
            <source>Scanner and scale cannot hang on the same port. Choose another one for one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/serial_gear.py" />
            <source>{baud} is no usual speed of a serial port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/connecting.py" />
            <source>Oker shows no published listings for this seller. Orders will come without articles; ask the Oker team whether the catalog is published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/connecting.py" />
            <source>The listings could not be counted. Run the catalog sync on the Channel page (F4) later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/connecting.py" />
            <source>The password is not in the key store. Enter it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/connecting.py" />
            <source>There is no log-in to try. Enter address, user name and password first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/connecting.py" />
            <source>This computer's clock is {minutes} min ahead of Oker's. Set the clock, or due times are wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/connecting.py" />
            <source>This computer's clock is {minutes} min behind Oker's. Set the clock, or due times are wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/connecting.py" />
            <source>User name and password are needed. The Oker team gives both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor.py" />
            <source>No answer within {n} seconds. Look again in a minute; if it stays so, restart the computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor.py" />
            <source>Something in this program went wrong while looking. The log holds the details.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>Connected as {name}; {listings} published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>Every step that was sent has been answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>Labels go to {name}, paper {paper}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>No label printer is chosen. This machine has: {found}. Choose one under Set-up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>Only {free} MB of the disk are free. Make room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>Sounds are switched off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>Sounds can be heard through {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The clock of this machine and Oker's are {n} min apart. Set the clock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The clock of this machine stands before the last entry of the history ({at}). Set the clock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The clock shows {at}, as Oker's does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The clock shows {at}. Oker's clock could not be asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The data file is damaged. Close every window of Oker Desk and start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The data file is sound: {orders}, {steps} to be read back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The data file is sound: {orders}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The key store does not give back what was put in. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The key store works ({name}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The printer {name} is not there. Check its cable and power.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The scanner hangs on {port}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The scanner plays keyboard. The tutor under Set-up, Scanner, has not looked at it yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The scanner plays keyboard: {layout}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The scanner's port {port} is not there. Check its cable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The warehouse map is sound: {pairs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>This machine has no sound output. The desk shows everything, but stays silent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>{free} GB of the disk are free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <location filename="../../oker_desk/services/sync/catalog.py" />
            <source>{n} listing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <location filename="../../oker_desk/services/sync/catalog.py" />
            <source>{n} listings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>{steps} without an answer of Oker. Check them on the Channel page (F4).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/facilities.py" />
            <source>Oker warehouse {code} is not in the warehouse map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>Labels go to {printer}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>Mapped: {pairs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>No label printer is chosen yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>No warehouse is mapped yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>Not connected to Oker yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>The scanner was not tried yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>The scanner was tried.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>This is {name}. It packs for every facility.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>This is {name}. It packs for {facility}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>This station has no name yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/people.py" />
            <source>A PIN has {least} digits or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/people.py" />
            <source>A person needs a name of at most {most} letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/people.py" />
            <source>This badge belongs to {other} already. Use another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/people.py" />
            <source>This badge is too short to be told from other codes. Use another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/people.py" />
            <source>Type 0 to {most} minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/people.py" />
            <source>{other} is set up already. Choose a name that nobody mistakes for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/profiles.py" />
            <source>A seller needs a name of 1 to {most} letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/profiles.py" />
            <source>There is a profile called {name} already. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/station.py" />
            <source>A station needs a name, such as Table 4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/uniware.py" />
            <source>Connected to Uniware as {name}, but facility {facility} of the warehouse map is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/uniware.py" />
            <source>Connected to Uniware as {name}; {facilities} of the warehouse map found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/uniware.py" />
            <source>Not connected to Uniware. Only the stock sync asks it; everything else works without.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/uniware.py" />
            <source>User name and password of Uniware are needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/uniware.py" />
            <source>{n} facilities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/uniware.py" />
            <source>{n} facility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sounding.py" />
            <source>The volume is between 0 and 100, not {volume}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/catalog.py" />
            <source>Oker shows no published listing for this seller. The articles that are here stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/catalog.py" />
            <source>{done} of {total} listings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/catalog.py" />
            <source>{done} of {total} pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/catalog.py" />
            <source>{fetched} fetched: {new} new, {changed} changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/catalog.py" />
            <source>{n} picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/catalog.py" />
            <source>{n} pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/inventory.py" />
            <source>Most of the stock would be gone at once. Nothing was sent. Look into Uniware; if it is true, send it by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/inventory.py" />
            <source>Oker: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/inventory.py" />
            <source>{done} of {total} sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/inventory.py" />
            <source>{n} stock value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/inventory.py" />
            <source>{n} stock values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/inventory.py" />
            <source>{sent} sent, {same} unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/inventory.py" />
            <location filename="../../oker_desk/services/sync/status.py" />
            <source>{told} {failed} failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/kinds.py" />
            <source>Stopped. The next run goes on from there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/orders.py" />
            <source>Oker shows no open order now. The orders that are here stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/orders.py" />
            <source>{fetched} fetched: {new} new, {changed} changed, {set_aside} set aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/orders.py" />
            <source>{orders} so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/orders.py" />
            <source>{told} {failed} could not be read: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/running.py" />
            <source>Catalog sync ran at {time}. It may run again at {next}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/running.py" />
            <source>{name} sync is already running (started {time}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/settings.py" />
            <source>Choose {least} minutes to 24 hours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/settings.py" />
            <source>Choose {least} questions a minute or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/status.py" />
            <source>No order had to be asked about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/status.py" />
            <source>{done} of {total} orders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/status.py" />
            <source>{fetched} of {asked} answered, {changed} changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/stock_source.py" />
            <source>Reading the stock of {facility}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/stock_source.py" />
            <source>Stock cannot be sent: no article is known here. Run the catalog sync first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/stock_source.py" />
            <source>Stock cannot be sent: nothing tells how much there is. Connect to Uniware under Connection, or pick a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/stock_source.py" />
            <source>Stock cannot be sent: {facility} stands for {codes}. Oker would count the same goods twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/trial_print.py" />
            <source>No test label was printed yet. Print one, then scan it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/trial_print.py" />
            <source>This is not the newest test label: {scanned}. Needed is {code}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/trial_print.py" />
            <source>{printer} is ready and has paper of {sheet} in its list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/trial_print.py" />
            <source>{printer} is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/uniware.py" />
            <source>Another log-in to Uniware is still running. Try again in a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/views.py" />
            <source>Manifest {m} is not known here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/views.py" />
            <source>Order {ref} is not known here. Check the number, or run the order sync.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/views.py" />
            <source>{ref} fits several orders: {orders}. Use the order number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/store/damage.py" />
            <source>The data file is damaged and was set aside as {damaged}. The last backup is {backup}. Copy the backup to {path} and start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/store/damage.py" />
            <source>The data file is damaged and was set aside as {damaged}. There is no backup. Move the damaged file to another folder to start with an empty one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/store/damage.py" />
            <source>The data file {path} is damaged. Close every window of Oker Desk and start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/store/damage.py" />
            <source>The data file {path} is gone. Put it or its last backup back. To start with an empty desk instead, delete {mark}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/store/database.py" />
            <source>Another program holds the data file. Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/store/database.py" />
            <source>The data folder {folder} cannot be written. Nothing was sent. Check the disk and its permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/store/database.py" />
            <source>The disk is full. Nothing was sent. Make room and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/store/labels.py" />
            <source>The label could not be stored in {folder}. Make room on the disk and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/store/labels.py" />
            <source>The stored label file is gone: {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/store/labels.py" />
            <source>The stored label file was changed: {path}. Do not use it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/store/profiles.py" />
            <source>{path} cannot be written. Check the disk and its permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/store/steps.py" />
            <source>The data file must be copied to {folder} before it is changed, and this failed. Nothing was changed. Make room on the disk, check its permissions, and start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/store/steps.py" />
            <source>The data file was written by a newer Oker Desk (version {theirs}, this one knows {ours}). Install the newer program. The file was not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/store/store.py" />
            <source>The data folder {home} cannot be written. Nothing was sent. Check the disk and its permissions.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
