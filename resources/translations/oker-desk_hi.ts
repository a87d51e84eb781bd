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
            <location filename="../../oker_desk/devices/documents.py" />
            <location filename="../../oker_desk/remote/oker/shipping_calls.py" />
            <source>The label from Oker cannot be read. Try again in a minute. If it happens again, tell your supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/printers.py" />
            <source>Printed to {printer}? The printer did not answer. Check paper and cable, then print again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/printers.py" />
            <source>The printer {printer} has no paper of {width} × {height} mm. Nothing was printed. Choose another printer or set its paper size.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/printers.py" />
            <source>The printer {printer} is not there any more. Nothing was printed. Choose a printer in the set-up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/devices/printers.py" />
            <source>The printer {printer} is stopped. Nothing was printed. Start it, then print again.</source>
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
            <source>This map cannot be read: {problem} near "{text}". Example: {example}.</source>
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
            <source>Say where you put order {no}, such as S1.</source>
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
            <source>The place has a name of at most {n} letters.</source>
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
            <location filename="../../oker_desk/gui/dock/cards.py" />
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <location filename="../../oker_desk/gui/dock/words.py" />
            <location filename="../../oker_desk/services/dock/closing.py" />
            <source>{n} parcel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <location filename="../../oker_desk/gui/dock/cards.py" />
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <location filename="../../oker_desk/gui/dock/words.py" />
            <location filename="../../oker_desk/services/dock/closing.py" />
            <source>{n} parcels</source>
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
            <location filename="../../oker_desk/gui/banner.py" />
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/banner.py" />
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
            <location filename="../../oker_desk/gui/channel/view.py" />
            <location filename="../../oker_desk/gui/channel/words.py" />
            <location filename="../../oker_desk/gui/status_strip.py" />
            <location filename="../../oker_desk/services/setup/doctor.py" />
            <source>{n} step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <location filename="../../oker_desk/gui/channel/words.py" />
            <location filename="../../oker_desk/gui/status_strip.py" />
            <location filename="../../oker_desk/services/setup/doctor.py" />
            <source>{n} steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/snapshot.py" />
            <source>Parcel {awb} is in the van already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/snapshot.py" />
            <source>The paper could not be written to {path}. Choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/view.py" />
            <source>{n} step is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/view.py" />
            <source>{n} steps are</source>
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
            <location filename="../../oker_desk/gui/notices.py" />
            <source>CHECK AGAIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/notices.py" />
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
            <source>STOP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/notices.py" />
            <source>WAIT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>{n} day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>{n} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/snapshot.py" />
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>{n} unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/snapshot.py" />
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
            <source>Orders</source>
            <translation>ऑर्डर</translation>
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
            <location filename="../../oker_desk/gui/setup/connection.py" />
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
            <source>Connect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Connect again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Connected to Oker as {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Connection to Oker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
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
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Show the password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
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
            <location filename="../../oker_desk/gui/setup/page.py" />
            <source>NOT HERE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/page.py" />
            <source>Nothing is scanned on this page. Go to Pack (F1) or Dock (F2) for {code}.</source>
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
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>Name</source>
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
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Files in “{folder}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Label printer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Look again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Look for printers again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>No printer chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Resolution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Resolution of the label printer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Save printer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>{printer} – not there now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>✓  Saved.</source>
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
            <source>Printers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Warehouse map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/snapshot.py" />
            <source>{path} cannot be read. Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/snapshot.py" />
            <source>{path} could not be written. Choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/snapshot.py" />
            <source>{path} is not a text file. Choose the file with the map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>Every facility of the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>Facility</source>
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
            <source>▲ Oker: {name}, this session only</source>
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
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <location filename="../../oker_desk/remote/oker/login.py" />
            <source>Oker has too much to do at the moment. Try again in a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>A web page came in place of Oker's answer. Check the network, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>No connection to Oker. Check the network, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>Not connected to Oker. The user name or password was not accepted. Ask the Oker team for the right ones and enter them under Connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>Oker cannot be found. Check the network and the address, then try again.</source>
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
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>The connection to Oker broke off. Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>The connection to Oker is not safe. Check the address and this computer's date and time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>The connection to Oker is not safe. Check the address, then try again.</source>
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
            <source>There is no article {sku} in the catalog.</source>
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
            <location filename="../../oker_desk/services/desk.py" />
            <location filename="../../oker_desk/services/setup/doctor.py" />
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
            <location filename="../../oker_desk/services/packing/labelling.py" />
            <source>The label from Oker does not show tracking number {awb}. It was not printed. Try again in a minute. If it happens again, tell your supervisor.</source>
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
            <source>No label printer is chosen. This machine has: {found}. Choose one under Set-up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor.py" />
            <source>The clock of this machine stands before the last entry of the history ({at}). Set the clock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor.py" />
            <source>The data file is damaged. Close every window of Oker Desk and start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor.py" />
            <source>The key store does not give back what was put in. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor.py" />
            <source>The printer {name} is not there. Check its cable and power.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor.py" />
            <location filename="../../oker_desk/services/sync/catalog.py" />
            <source>{n} listing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor.py" />
            <location filename="../../oker_desk/services/sync/catalog.py" />
            <source>{n} listings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor.py" />
            <location filename="../../oker_desk/services/sync/orders.py" />
            <source>{n} order</source>
            <translation>{n} ऑर्डर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor.py" />
            <location filename="../../oker_desk/services/sync/orders.py" />
            <source>{n} orders</source>
            <translation>{n} ऑर्डर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor.py" />
            <source>{n} warehouse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor.py" />
            <source>{n} warehouses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/facilities.py" />
            <source>Oker warehouse {code} is not in the warehouse map.</source>
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
            <location filename="../../oker_desk/services/setup/station.py" />
            <source>A station needs a name, such as Table 4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/catalog.py" />
            <source>Stock cannot be sent: this station has no source that tells how much stock there is.</source>
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
