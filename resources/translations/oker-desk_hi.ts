<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
    <context>
        <name>Oker Desk</name>
        <message>
            <location filename="../../oker_desk/app.py" />
            <source>The window needs a library that is missing on this machine: {library}. On Debian and Ubuntu: sudo apt-get install {packages}. See “Try it” in the README.</source>
            <translation>विंडो को जो लाइब्रेरी चाहिए वह इस मशीन पर नहीं है: {library}। Debian और Ubuntu पर: sudo apt-get install {packages}। README में “Try it” देखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/app.py" />
            <location filename="../../oker_desk/gui/tour/pictures.py" />
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
            <translation>Oker ने PDF लेबल की जगह प्रिंटर कमांड (ZPL) भेजे। प्रिंट नहीं किए गए। सुपरवाइज़र को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/labels/pages.py" />
            <location filename="../../oker_desk/remote/oker/shipping_calls.py" />
            <source>The label from Oker cannot be read. Try again in a minute. If it happens again, tell your supervisor.</source>
            <translation>Oker का लेबल पढ़ा नहीं जा सकता। एक मिनट में फिर कोशिश करें। फिर भी न हो तो सुपरवाइज़र को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/labels/pages.py" />
            <source>The label from Oker is locked with a password. It cannot be printed. Tell your supervisor.</source>
            <translation>Oker का लेबल पासवर्ड से बंद है। प्रिंट नहीं हो सकता। सुपरवाइज़र को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/labels/rasters.py" />
            <source>Made smaller to fit the paper, the bars of this label can no longer be read. Nothing was printed. Use a printer with larger paper.</source>
            <translation>काग़ज़ पर छोटा करने से लेबल के बार पढ़े नहीं जाएँगे। कुछ प्रिंट नहीं हुआ। बड़े काग़ज़ वाला प्रिंटर लें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/labels/rasters.py" />
            <source>The bars of this label are too fine for a printer of {dpi} dpi: {width} mm is {dots} dots. Nothing was printed. Use a printer of 300 dpi or more.</source>
            <translation>लेबल के बार {dpi} dpi प्रिंटर के लिए बहुत पतले हैं: {width} mm में {dots} डॉट। कुछ प्रिंट नहीं हुआ। 300 dpi या ज़्यादा का प्रिंटर लें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/labels/rasters.py" />
            <source>The code of this label is too fine for a printer of {dpi} dpi. Nothing was printed. Use a printer with more dots.</source>
            <translation>लेबल का कोड {dpi} dpi प्रिंटर के लिए बहुत बारीक है। कुछ प्रिंट नहीं हुआ। ज़्यादा डॉट वाला प्रिंटर लें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/labels/rasters.py" />
            <source>The label is {width} × {height} mm and does not fit on paper of {sheet} at its true size. Nothing was printed. Put in larger paper, or let this printer make labels smaller, under Set-up, Printers.</source>
            <translation>लेबल {width} × {height} mm है और असली नाप में {sheet} काग़ज़ पर नहीं आता। कुछ प्रिंट नहीं हुआ। बड़ा काग़ज़ लगाएँ, या सेट-अप, प्रिंटर में लेबल छोटा करने दें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/printers/family.py" />
            <source>Paper is jammed in the printer {printer}. Nothing was printed. Clear it, then print again.</source>
            <translation>प्रिंटर {printer} में काग़ज़ फँसा है। कुछ प्रिंट नहीं हुआ। निकालें, फिर प्रिंट करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/printers/family.py" />
            <source>Printed to {printer}? The printer did not answer. Check paper and cable, then print again.</source>
            <translation>{printer} पर प्रिंट हुआ? प्रिंटर ने जवाब नहीं दिया। काग़ज़ और केबल देखें, फिर प्रिंट करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/printers/family.py" />
            <source>The printer {printer} has no paper of {width} × {height} mm. Nothing was printed. Choose another printer or set its paper size.</source>
            <translation>प्रिंटर {printer} में {width} × {height} mm का काग़ज़ नहीं है। कुछ प्रिंट नहीं हुआ। दूसरा प्रिंटर चुनें या काग़ज़ का नाप बदलें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/printers/family.py" />
            <source>The printer {printer} has no paper or ribbon. Nothing was printed. Fill it, then print again.</source>
            <translation>प्रिंटर {printer} में काग़ज़ या रिबन नहीं है। कुछ प्रिंट नहीं हुआ। भरें, फिर प्रिंट करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/printers/family.py" />
            <source>The printer {printer} is not there any more. Nothing was printed. Choose a printer in the set-up.</source>
            <translation>प्रिंटर {printer} अब नहीं मिलता। कुछ प्रिंट नहीं हुआ। सेट-अप में प्रिंटर चुनें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/printers/family.py" />
            <source>The printer {printer} is open. Nothing was printed. Close it, then print again.</source>
            <translation>प्रिंटर {printer} खुला है। कुछ प्रिंट नहीं हुआ। बंद करें, फिर प्रिंट करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/printers/family.py" />
            <source>The printer {printer} is stopped. Nothing was printed. Start it, then print again.</source>
            <translation>प्रिंटर {printer} रुका हुआ है। कुछ प्रिंट नहीं हुआ। चालू करें, फिर प्रिंट करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/printers/family.py" />
            <source>The printer {printer} is switched off or its cable is out. Nothing was printed. Switch it on, then print again.</source>
            <translation>प्रिंटर {printer} बंद है या केबल निकली है। कुछ प्रिंट नहीं हुआ। चालू करें, फिर प्रिंट करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/printers/family.py" />
            <source>{printer} took nothing: nothing was printed. Check paper and cable, then print again.</source>
            <translation>{printer} ने कुछ नहीं लिया: कुछ प्रिंट नहीं हुआ। काग़ज़ और केबल देखें, फिर प्रिंट करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/secrets.py" />
            <source>The key store could not be opened. Unlock it, or set one up if it is new, and try again.</source>
            <translation>पासवर्ड स्टोर नहीं खुला। उसे अनलॉक करें, नया हो तो बनाएँ, फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/secrets.py" />
            <source>The key store did not answer. It may be asking to be unlocked: unlock the key store and try again.</source>
            <translation>पासवर्ड स्टोर ने जवाब नहीं दिया। शायद अनलॉक माँग रहा है: अनलॉक करें और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/secrets.py" />
            <source>The key store did not keep the log-in. It may be switched off: switch it on and try again.</source>
            <translation>पासवर्ड स्टोर ने लॉग-इन नहीं रखा। शायद बंद है: चालू करें और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/secrets.py" />
            <source>The key store does not work. Unlock it or log in to the computer again, then try again.</source>
            <translation>पासवर्ड स्टोर काम नहीं करता। अनलॉक करें या कंप्यूटर में फिर लॉग-इन करें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/secrets.py" />
            <source>The key store is locked. Unlock the key store and try again.</source>
            <translation>पासवर्ड स्टोर लॉक है। अनलॉक करें और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/secrets.py" />
            <source>The key store refused to forget the log-in. Remove the entry “Oker Desk” in the key store by hand.</source>
            <translation>पासवर्ड स्टोर ने लॉग-इन नहीं हटाया। वहाँ “Oker Desk” की एंट्री हाथ से हटाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/secrets.py" />
            <source>The key store refused to keep the log-in. Allow Oker Desk to use the key store and try again.</source>
            <translation>पासवर्ड स्टोर ने लॉग-इन नहीं रखा। Oker Desk को इजाज़त दें और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/secrets.py" />
            <source>The key store takes no log-in as long as this one. Keep it for this session only.</source>
            <translation>पासवर्ड स्टोर इतना लंबा लॉग-इन नहीं लेता। इसे केवल इस सत्र के लिए रखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/secrets.py" />
            <source>The key store was not allowed to open. Try again and allow it, or keep the log-in for this session only.</source>
            <translation>पासवर्ड स्टोर खोलने की इजाज़त नहीं मिली। फिर कोशिश करके इजाज़त दें, या लॉग-इन सिर्फ़ अभी के लिए रखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/secrets.py" />
            <source>This computer has no key store for passwords. Switch one on (Linux: GNOME Keyring or KWallet) and try again, or keep the log-in for this session only.</source>
            <translation>इस कंप्यूटर में पासवर्ड स्टोर नहीं है। चालू करें (Linux: GNOME Keyring या KWallet) और फिर कोशिश करें, या लॉग-इन सिर्फ़ अभी के लिए रखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/serial_line.py" />
            <source>The {device} is connected.</source>
            <translation>{device} जुड़ गया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/serial_line.py" />
            <source>The {device} on {port} is not there. Check its cable and power; it is found again by itself.</source>
            <translation>{port} पर {device} नहीं है। केबल और बिजली देखें; मिलने पर अपने आप जुड़ेगा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/serial_line.py" />
            <source>This user may not read the port of the {device}. On Linux the user must be in the group dialout.</source>
            <translation>यह यूज़र {device} का पोर्ट नहीं पढ़ सकता। Linux पर यूज़र dialout समूह में हो।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/devices/sounds.py" />
            <source>This machine has no sound output that works. The desk shows everything, but stays silent.</source>
            <translation>इस मशीन पर आवाज़ नहीं चलती। डेस्क सब दिखाता है, पर चुप रहता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/barcodes.py" />
            <source>The SKU is missing.</source>
            <translation>SKU नहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/barcodes.py" />
            <source>The barcode is missing.</source>
            <translation>बारकोड नहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/barcodes.py" />
            <source>This barcode cannot be read.</source>
            <translation>यह बारकोड पढ़ा नहीं जा सकता।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/barcodes.py" />
            <source>{code} is not the whole number: the spreadsheet shortened it. Format the column as text and save again.</source>
            <translation>{code} पूरा नंबर नहीं है: स्प्रेडशीट ने छोटा कर दिया। कॉलम को टेक्स्ट बनाएँ और फिर सेव करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/boxes.py" />
            <source>A box has no name. Name it as your people do.</source>
            <translation>बॉक्स का नाम नहीं है। वही नाम दें जो लोग बोलते हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/boxes.py" />
            <source>Keep at most {most} boxes, so that each has a key.</source>
            <translation>ज़्यादा से ज़्यादा {most} बॉक्स रखें, ताकि हर एक की कुंजी हो।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/boxes.py" />
            <source>Last time the same goods weighed {last} g, now {weight} g. Look into the box.</source>
            <translation>पिछली बार यही सामान {last} g था, अब {weight} g है। बॉक्स में देखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/boxes.py" />
            <source>Two boxes are called {name}. Name one differently.</source>
            <translation>दो बॉक्स का नाम {name} है। एक का नाम बदलें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/boxes.py" />
            <source>{weight} g is less than the empty box weighs. Check weight and box.</source>
            <translation>{weight} g ख़ाली बॉक्स से भी कम है। वज़न और बॉक्स देखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/boxes.py" />
            <source>{weight} g is too heavy for so small a box. Check weight and box.</source>
            <translation>{weight} g इतने छोटे बॉक्स के लिए बहुत ज़्यादा है। वज़न और बॉक्स देखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>This map cannot be read: {problem} in line {line}, place {column}, near "{text}". Example: {example}.</source>
            <translation>यह मैप पढ़ा नहीं जा सकता: {problem}, लाइन {line}, जगह {column}, "{text}" के पास। उदाहरण: {example}।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>This map cannot be read: {problem} in row {line}, near "{text}".</source>
            <translation>यह मैप पढ़ा नहीं जा सकता: {problem}, लाइन {line}, "{text}" के पास।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>a backslash stands inside a code</source>
            <translation>कोड के अंदर बैकस्लैश है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>a code holds a sign that cannot be seen</source>
            <translation>कोड में ऐसा चिह्न है जो दिखता नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>a code in straight double quotes is missing</source>
            <translation>सीधे दोहरे कोट में कोड नहीं है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>a code is empty</source>
            <translation>कोड ख़ाली है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>a code is missing</source>
            <translation>कोड नहीं है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>a code is not text</source>
            <translation>कोड टेक्स्ट नहीं है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>a colon is missing</source>
            <translation>कोलन नहीं है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>a comma is missing</source>
            <translation>कॉमा नहीं है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>a comma stands after the last pair</source>
            <translation>आख़िरी जोड़े के बाद कॉमा है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>a line break or tab stands inside a code</source>
            <translation>कोड में नई लाइन या टैब है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>a quote is opened and not closed</source>
            <translation>कोट खुला है, बंद नहीं हुआ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>it holds no pair</source>
            <translation>कोई जोड़ा नहीं है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>it is not a list of pairs in braces</source>
            <translation>यह ब्रेसेज़ में जोड़ों की सूची नहीं है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>its brackets lie too deep or a number is too long</source>
            <translation>ब्रैकेट बहुत गहरे हैं या नंबर बहुत लंबा है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>something follows after the map</source>
            <translation>मैप के बाद कुछ और है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>the Oker code stands there twice</source>
            <translation>Oker कोड दो बार है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/facility_map.py" />
            <source>the quote {sign} is not a straight one</source>
            <translation>कोट {sign} सीधा नहीं है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/keyboards.py" />
            <source>English</source>
            <translation>अंग्रेज़ी</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/keyboards.py" />
            <source>French (AZERTY)</source>
            <translation>फ़्रेंच (AZERTY)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/keyboards.py" />
            <source>German (QWERTZ)</source>
            <translation>जर्मन (QWERTZ)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/keyboards.py" />
            <source>Hindi (INSCRIPT)</source>
            <translation>हिन्दी (INSCRIPT)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/keyboards.py" />
            <source>Hindi (INSCRIPT, Windows)</source>
            <translation>हिन्दी (INSCRIPT, Windows)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/map_problems.py" />
            <source>Orders come from Oker warehouse {code}, which is not in the warehouse map.</source>
            <translation>Oker वेयरहाउस {code} से ऑर्डर आते हैं, पर वह वेयरहाउस मैप में नहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/map_problems.py" />
            <source>Orders come from Oker warehouse {code}, which is not in the warehouse map. “{twin}” in the map looks alike: was it typed wrong?</source>
            <translation>Oker वेयरहाउस {code} से ऑर्डर आते हैं, पर वह मैप में नहीं है। मैप में “{twin}” मिलता-जुलता है: कहीं ग़लत तो नहीं लिखा?</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/map_problems.py" />
            <source>Several Oker warehouses are mapped to {facility}. This is allowed.</source>
            <translation>कई Oker वेयरहाउस {facility} से जुड़े हैं। यह चलता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/map_problems.py" />
            <source>Stock cannot be sent: {facility} is in the map but not chosen for inventory sync.</source>
            <translation>स्टॉक नहीं भेजा जा सकता: {facility} मैप में है पर स्टॉक सिंक के लिए नहीं चुना गया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/map_problems.py" />
            <source>The warehouse map is empty. Add the Oker warehouses and their facilities.</source>
            <translation>वेयरहाउस मैप ख़ाली है। Oker वेयरहाउस और उनकी फ़ैसिलिटी जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/map_problems.py" />
            <source>“{one}” and “{other}” look alike. Check that both are meant.</source>
            <translation>“{one}” और “{other}” मिलते-जुलते हैं। देखें कि दोनों सही हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/reconcile.py" />
            <source>Oker gave the unknown status word "{word}". The state stays as it was.</source>
            <translation>Oker ने अनजान स्टेटस "{word}" भेजा। स्थिति वही रहेगी।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/reconcile.py" />
            <source>Oker shows order {no} as cancelled although it is dispatched. Tell your supervisor.</source>
            <translation>Oker ऑर्डर {no} को कैंसिल दिखाता है, पर वह डिस्पैच हो चुका है। सुपरवाइज़र को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/reconcile.py" />
            <source>Oker shows order {no} as {status}.</source>
            <translation>Oker ऑर्डर {no} को {status} दिखाता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/reconcile.py" />
            <source>Order {no} was cancelled on Oker.</source>
            <translation>ऑर्डर {no} Oker पर कैंसिल हो गया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/reconcile.py" />
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>STOP. Oker shows order {no} as cancelled although it is invoiced. Keep the parcel here. Supervisor needed.</source>
            <translation>रुकें। Oker ऑर्डर {no} को कैंसिल दिखाता है, पर इनवॉइस बन चुका है। पार्सल यहीं रखें। सुपरवाइज़र चाहिए।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/all_acts.py" />
            <source>Order {no} is not on a closed manifest. It stays here.</source>
            <translation>ऑर्डर {no} बंद मैनिफेस्ट पर नहीं है। यहीं रहेगा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/all_acts.py" />
            <source>Order {no} is not on an open manifest.</source>
            <translation>ऑर्डर {no} खुले मैनिफेस्ट पर नहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/all_acts.py" />
            <source>The courier has this parcel already.</source>
            <translation>यह पार्सल कूरियर के पास जा चुका है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/all_acts.py" />
            <source>The label is already there.</source>
            <translation>लेबल पहले से है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/all_acts.py" />
            <source>The order is cancelled already.</source>
            <translation>ऑर्डर पहले से कैंसिल है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/aside.py" />
            <source>Nothing is missing in order {no}. Go on with it.</source>
            <translation>ऑर्डर {no} में कुछ कम नहीं है। आगे बढ़ें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/aside.py" />
            <source>Say where order {no} stands, such as S1.</source>
            <translation>बताएँ कि ऑर्डर {no} कहाँ रखा है, जैसे S1।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/aside.py" />
            <source>Short: {missing} missing. It stands on {place}. Scan the order when the piece is there.</source>
            <translation>कम है: {missing} नहीं है। {place} पर रखा है। पीस आने पर ऑर्डर स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/aside.py" />
            <source>The label is not scanned yet. It stands on {place}. Scan the order and print the label again.</source>
            <translation>लेबल अभी स्कैन नहीं हुआ। {place} पर रखा है। ऑर्डर स्कैन करके लेबल फिर प्रिंट करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/aside.py" />
            <source>This place has too long a name. Type at most {n} letters.</source>
            <translation>जगह का नाम बहुत लंबा है। ज़्यादा से ज़्यादा {n} अक्षर लिखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/cancelling.py" />
            <source>Oker and this desk disagree about order {no}. Keep the parcel here. Supervisor needed.</source>
            <translation>ऑर्डर {no} पर Oker और इस डेस्क में फ़र्क है। पार्सल यहीं रखें। सुपरवाइज़र चाहिए।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/cancelling.py" />
            <source>Order {no} belongs to {facility}. It can only be cancelled there.</source>
            <translation>ऑर्डर {no} {facility} का है। वहीं कैंसिल हो सकता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/cancelling.py" />
            <source>Order {no} is dispatched. It can only come back as a return.</source>
            <translation>ऑर्डर {no} डिस्पैच हो चुका है। अब सिर्फ़ रिटर्न में आ सकता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/cancelling.py" />
            <source>Order {no} is invoiced (packed). It can no longer be cancelled. Oker allows cancelling only before the invoice.</source>
            <translation>ऑर्डर {no} का इनवॉइस बन चुका (पैक)। अब कैंसिल नहीं हो सकता। Oker इनवॉइस से पहले ही कैंसिल करने देता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/cancelling.py" />
            <source>Order {no} may be invoiced already: Oker has not answered. It cannot be cancelled now. Ask for the invoice again.</source>
            <translation>ऑर्डर {no} का इनवॉइस शायद बन चुका है: Oker ने जवाब नहीं दिया। अभी कैंसिल नहीं हो सकता। इनवॉइस फिर माँगें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/cancelling.py" />
            <source>Part of order {no} was cancelled. Take out of the box: {pieces}. Then get the invoice.</source>
            <translation>ऑर्डर {no} का एक हिस्सा कैंसिल हुआ। बॉक्स से निकालें: {pieces}। फिर इनवॉइस लें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/cancelling.py" />
            <source>The warehouse of order {no} is not mapped. It cannot be cancelled here.</source>
            <translation>ऑर्डर {no} का वेयरहाउस मैप में नहीं है। यहाँ कैंसिल नहीं हो सकता।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Already on manifest {m}, line {n}.</source>
            <translation>मैनिफेस्ट {m} पर पहले से है, लाइन {n}।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Manifest {m} is being closed. Wait until Oker has answered.</source>
            <translation>मैनिफेस्ट {m} बंद हो रहा है। Oker के जवाब तक रुकें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Manifest {m} is closed. Nothing on it can be changed.</source>
            <translation>मैनिफेस्ट {m} बंद है। अब कुछ नहीं बदल सकता।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Manifest {m} is empty. Discard it, or add parcels first.</source>
            <translation>मैनिफेस्ट {m} ख़ाली है। उसे हटाएँ, या पहले पार्सल जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Manifest {m} is full with {n} parcels. Make the next one.</source>
            <translation>मैनिफेस्ट {m} {n} पार्सल से भर गया। अगला बनाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Manifest {m} is not closed. Do not give the parcels to the courier.</source>
            <translation>मैनिफेस्ट {m} बंद नहीं है। पार्सल कूरियर को न दें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Manifest {m} was discarded. Make a new one.</source>
            <translation>मैनिफेस्ट {m} हटा दिया गया। नया बनाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Manifest {m} was made by {maker}. Ask them or a supervisor to discard it.</source>
            <translation>मैनिफेस्ट {m} {maker} ने बनाया था। हटाने के लिए उनसे या सुपरवाइज़र से कहें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Oker did not answer about parcel {awb}. Leave it here. Checking…</source>
            <translation>Oker ने पार्सल {awb} के बारे में जवाब नहीं दिया। यहीं रहने दें। जाँच रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <location filename="../../oker_desk/services/dock/closing.py" />
            <source>Oker did not answer. Do not hand over manifest {m} yet. Checking…</source>
            <translation>Oker ने जवाब नहीं दिया। मैनिफेस्ट {m} अभी न सौंपें। जाँच रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Oker shows order {no} as dispatched already.</source>
            <translation>Oker ऑर्डर {no} को पहले से डिस्पैच दिखाता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>Order {no} has no label yet. It cannot go on a manifest.</source>
            <translation>ऑर्डर {no} का लेबल नहीं है। मैनिफेस्ट पर नहीं जा सकता।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Order {no} is cancelled. Put the goods back on the shelf.</source>
            <translation>ऑर्डर {no} कैंसिल है। सामान शेल्फ पर वापस रखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Parcel {awb} is already dispatched at Oker. It stays on its manifest.</source>
            <translation>पार्सल {awb} Oker पर पहले से डिस्पैच है। अपने मैनिफेस्ट पर रहेगा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Parcel {awb} is not on manifest {m}.</source>
            <translation>पार्सल {awb} मैनिफेस्ट {m} पर नहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Parcel {awb} is not on manifest {m}. It stays here.</source>
            <translation>पार्सल {awb} मैनिफेस्ट {m} पर नहीं है। यहीं रहेगा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Parcel {awb} must stay here: {reason}</source>
            <translation>पार्सल {awb} यहीं रहेगा: {reason}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Printed at {time} by {name} already. Say why manifest {m} is printed again.</source>
            <translation>{time} बजे {name} ने पहले ही प्रिंट किया। मैनिफेस्ट {m} फिर प्रिंट करने के लिए कारण बताएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>STOP. Order {no} is in conflict with Oker. Keep the parcel here. Supervisor needed.</source>
            <translation>रुकें। ऑर्डर {no} पर Oker से टकराव है। पार्सल यहीं रखें। सुपरवाइज़र चाहिए।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>Shelf, manifest and scans differ in {n}. Check each, then write why you close all the same.</source>
            <translation>शेल्फ, मैनिफेस्ट और स्कैन में {n} का फ़र्क है। हर एक देखें, फिर लिखें कि बंद क्यों करना है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>The label of order {no} is not printed. Print it first.</source>
            <translation>ऑर्डर {no} का लेबल प्रिंट नहीं हुआ। पहले प्रिंट करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>This manifest still has {parcels}. Remove them first, then discard.</source>
            <translation>इस मैनिफेस्ट पर अभी {parcels} हैं। पहले निकालें, फिर हटाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>This parcel belongs to {theirs}. This manifest is for {ours}. Put it in the box for {theirs}.</source>
            <translation>यह पार्सल {theirs} का है। यह मैनिफेस्ट {ours} का है। {theirs} के बॉक्स में रखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>This parcel goes with {theirs}. This manifest is for {ours}. Put it with {theirs}.</source>
            <translation>यह पार्सल {theirs} के साथ जाएगा। यह मैनिफेस्ट {ours} का है। {theirs} के साथ रखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/dock.py" />
            <source>This parcel was dispatched on {date} with manifest {m}.</source>
            <translation>यह पार्सल {date} को मैनिफेस्ट {m} से डिस्पैच हो चुका है।</translation>
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
            <translation>{n} पार्सल</translation>
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
            <translation>{n} पार्सल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/labels.py" />
            <source>No tracking number on it: no code of this label holds {awb}. Not printed. Ask Oker again.</source>
            <translation>इस पर ट्रैकिंग नंबर नहीं है: इस लेबल के किसी कोड में {awb} नहीं है। प्रिंट नहीं हुआ। Oker से फिर पूछें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/labels.py" />
            <source>Oker sent something that is not a label. {why}. Not printed. Ask Oker again.</source>
            <translation>Oker ने जो भेजा वह लेबल नहीं है। {why}। प्रिंट नहीं हुआ। Oker से फिर पूछें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/labels.py" />
            <source>Other papers of this parcel, not its label: customs papers or a copy. Not printed. Ask Oker again.</source>
            <translation>यह इस पार्सल का लेबल नहीं, दूसरे काग़ज़ हैं: कस्टम के काग़ज़ या कॉपी। प्रिंट नहीं हुआ। Oker से फिर पूछें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/labels.py" />
            <source>The label cannot be read: no scanner finds {awb} in its bars. Not printed. Ask Oker again.</source>
            <translation>लेबल पढ़ा नहीं जा सकता: स्कैनर को इसकी धारियों में {awb} नहीं मिलता। प्रिंट नहीं हुआ। Oker से फिर पूछें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/labels.py" />
            <source>This is another parcel's label: {found}. Needed: {awb}. Not printed. Ask Oker again.</source>
            <translation>यह दूसरे पार्सल का लेबल है: {found}। चाहिए: {awb}। प्रिंट नहीं हुआ। Oker से फिर पूछें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>A side of the box is missing. Type length, width and height in mm.</source>
            <translation>बॉक्स का एक नाप नहीं है। लंबाई, चौड़ाई और ऊँचाई mm में लिखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>CANCELLED by the customer. Do not pack order {no}. Put the goods back on the shelf.</source>
            <translation>ग्राहक ने कैंसिल किया। ऑर्डर {no} पैक न करें। सामान शेल्फ पर वापस रखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>First get the invoice, then the label.</source>
            <translation>पहले इनवॉइस लें, फिर लेबल।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Oker allows only one box for an order. Order {no} names {packets}. Put it aside and tell your supervisor.</source>
            <translation>Oker एक ऑर्डर के लिए एक ही बॉक्स देता है। ऑर्डर {no} में {packets} लिखा है। अलग रखें और सुपरवाइज़र को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Oker cancelled order {no} after its dispatch. Tell your supervisor.</source>
            <translation>Oker ने डिस्पैच के बाद ऑर्डर {no} कैंसिल किया। सुपरवाइज़र को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <location filename="../../oker_desk/services/packing/labelling.py" />
            <source>Oker does not arrange shipping for this order. Put it aside and tell your supervisor.</source>
            <translation>इस ऑर्डर का कूरियर Oker नहीं करता। अलग रखें और सुपरवाइज़र को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Oker shows order {no} as {status}. Do not pack it.</source>
            <translation>Oker ऑर्डर {no} को {status} दिखाता है। पैक न करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Oker shows part of order {no} as {status}. Put it aside and tell your supervisor.</source>
            <translation>Oker ऑर्डर {no} का एक हिस्सा {status} दिखाता है। अलग रखें और सुपरवाइज़र को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Order {no} comes from Oker warehouse {code}, which is not in the warehouse map. Do not pack. Tell your supervisor.</source>
            <translation>ऑर्डर {no} Oker वेयरहाउस {code} से है, जो वेयरहाउस मैप में नहीं है। पैक न करें। सुपरवाइज़र को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Order {no} has no label yet.</source>
            <translation>ऑर्डर {no} का लेबल अभी नहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Order {no} is already packed. Go on with its label.</source>
            <translation>ऑर्डर {no} पहले से पैक है। लेबल से आगे बढ़ें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Order {no} is dispatched already. Do not pack it.</source>
            <translation>ऑर्डर {no} डिस्पैच हो चुका है। पैक न करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Order {no} is on hold. Put it aside; it may be packed when released.</source>
            <translation>ऑर्डर {no} होल्ड पर है। अलग रखें; होल्ड हटने पर पैक होगा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Order {no} lies in different warehouses ({codes}). Oker orders cannot be split. Put it aside and tell your supervisor.</source>
            <translation>ऑर्डर {no} अलग-अलग वेयरहाउस ({codes}) में है। Oker के ऑर्डर बाँटे नहीं जाते। अलग रखें और सुपरवाइज़र को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Order {no} may be cancelled already. Oker has not answered. Do not pack it yet. Checking…</source>
            <translation>ऑर्डर {no} शायद कैंसिल है। Oker ने जवाब नहीं दिया। अभी पैक न करें। जाँच रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Order {no} may be invoiced already. Oker has not answered. Leave the goods as they are and ask for the invoice again.</source>
            <translation>ऑर्डर {no} का इनवॉइस शायद बन चुका है। Oker ने जवाब नहीं दिया। सामान वैसे ही रहने दें और इनवॉइस फिर माँगें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Order {no} waits for acceptance. Put it aside; it may be packed when accepted.</source>
            <translation>ऑर्डर {no} मंज़ूरी का इंतज़ार कर रहा है। अलग रखें; मंज़ूरी पर पैक होगा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Scan the goods of order {no} first.</source>
            <translation>पहले ऑर्डर {no} का सामान स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Scan the label on the box first. Needed: {awb}.</source>
            <translation>पहले बॉक्स पर लगा लेबल स्कैन करें। चाहिए: {awb}।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>This is not the label of this parcel: {scanned}. Take a wrong label off. Needed: {awb}.</source>
            <translation>यह इस पार्सल का लेबल नहीं है: {scanned}। ग़लत लेबल हटाएँ। चाहिए: {awb}।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>This order belongs to {facility}. Put it in the box for {facility}.</source>
            <translation>यह ऑर्डर {facility} का है। {facility} के बॉक्स में रखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>Weight is missing. Put the box on the scale or type the weight in grams.</source>
            <translation>वज़न नहीं है। बॉक्स तराज़ू पर रखें या वज़न ग्राम में लिखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>{missing} of {needed} still missing: {title}. Oker orders cannot be split. Get the missing piece, or set the order aside as short.</source>
            <translation>{needed} में से {missing} बाकी: {title}। Oker के ऑर्डर बाँटे नहीं जाते। बाकी पीस लाएँ, या ऑर्डर को कम बताकर अलग रखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>{n} box</source>
            <translation>{n} बॉक्स</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>{n} boxes</source>
            <translation>{n} बॉक्स</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>{side} mm is too long for one box. Check the sides in mm.</source>
            <translation>{side} mm एक बॉक्स के लिए बहुत लंबा है। नाप mm में देखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/packing.py" />
            <source>{weight} g is too heavy for one box. Check the weight in grams.</source>
            <translation>{weight} g एक बॉक्स के लिए बहुत भारी है। वज़न ग्राम में देखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/people.py" />
            <source>Nobody could change the set-up any more. First give somebody that right.</source>
            <translation>फिर कोई भी सेट-अप नहीं बदल पाएगा। पहले किसी को यह अधिकार दें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/people.py" />
            <source>Nobody is at this desk. Scan your badge or choose your name first.</source>
            <translation>डेस्क पर कोई नहीं है। पहले अपना बैज स्कैन करें या नाम चुनें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/people.py" />
            <source>{name} may not do this. Ask a supervisor to scan a badge first.</source>
            <translation>{name} यह नहीं कर सकते। सुपरवाइज़र से पहले बैज स्कैन करने को कहें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/stock.py" />
            <source>Every facility of the map is chosen for inventory sync.</source>
            <translation>मैप की हर फ़ैसिलिटी स्टॉक सिंक के लिए चुनी गई है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/stock.py" />
            <source>Every facility that sends stock is in the warehouse map.</source>
            <translation>स्टॉक भेजने वाली हर फ़ैसिलिटी वेयरहाउस मैप में है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/stock.py" />
            <source>Stock cannot be sent: the warehouse map is empty.</source>
            <translation>स्टॉक नहीं भेजा जा सकता: वेयरहाउस मैप ख़ाली है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/stock.py" />
            <source>Stock cannot be sent: {facility} is not in the warehouse map.</source>
            <translation>स्टॉक नहीं भेजा जा सकता: {facility} वेयरहाउस मैप में नहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/stock.py" />
            <source>Stock cannot be sent: “{name}” is not confirmed. Look it up in Uniware, then confirm it under Set-up.</source>
            <translation>स्टॉक नहीं भेजा जा सकता: “{name}” पक्का नहीं किया गया। Uniware में देखें, फिर सेट-अप में पक्का करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/rules/stock.py" />
            <source>“Facility Wise Inventory” and “Selective Facility For Inventory Sync” are confirmed.</source>
            <translation>“Facility Wise Inventory” और “Selective Facility For Inventory Sync” पक्के हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/scan_meaning.py" />
            <source>Invoice of order {name}</source>
            <translation>ऑर्डर {name} का इनवॉइस</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/scan_meaning.py" />
            <source>Item {name}</source>
            <translation>आइटम {name}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/scan_meaning.py" />
            <source>Order {name}</source>
            <translation>ऑर्डर {name}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/scan_meaning.py" />
            <source>Parcel of order {name}</source>
            <translation>ऑर्डर {name} का पार्सल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/scan_meaning.py" />
            <location filename="../../oker_desk/domain/scans.py" />
            <source>Unknown code {code}.</source>
            <translation>अनजान कोड {code}।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/scan_reading.py" />
            <source>Caps Lock is on, so the scan may have come wrong. Switch it off and scan again.</source>
            <translation>Caps Lock चालू है, स्कैन ग़लत हो सकता है। बंद करें और फिर स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/scan_reading.py" />
            <source>This computer's keyboard swallowed a part of the scan. Set it to English, or let the tutor learn it: Set-up, Scanner.</source>
            <translation>कंप्यूटर का कीबोर्ड स्कैन का हिस्सा खा गया। कीबोर्ड अंग्रेज़ी करें, या सिखाएँ: सेट-अप, स्कैनर।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/scan_reading.py" />
            <source>This scan came scrambled: this computer's keyboard is not set as the scanner's. Let the tutor learn it: Set-up, Scanner.</source>
            <translation>स्कैन उलझा हुआ आया: कंप्यूटर का कीबोर्ड स्कैनर जैसा नहीं है। सिखाएँ: सेट-अप, स्कैनर।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/scanner.py" />
            <source>Between 5 and {most} ms between two keys can be told from typing. Set the scanner to send faster.</source>
            <translation>दो अक्षरों के बीच 5 से {most} ms हो तभी स्कैन और टाइपिंग अलग दिखते हैं। स्कैनर को तेज़ करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/scanner.py" />
            <source>This scan did not arrive whole. Scan again. If it happens often, look under Set-up, Scanner.</source>
            <translation>स्कैन पूरा नहीं आया। फिर स्कैन करें। बार-बार हो तो सेट-अप, स्कैनर देखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/scans.py" />
            <source>Too many. {title} is already complete ({quantity} of {quantity}).</source>
            <translation>ज़्यादा है। {title} पूरा हो चुका ({quantity} में से {quantity})।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/scans.py" />
            <source>WRONG ITEM. This is {other}. Needed: {needed}.</source>
            <translation>ग़लत सामान। यह {other} है। चाहिए: {needed}।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/scans.py" />
            <source>nothing more</source>
            <translation>और कुछ नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/scans.py" />
            <source>{code} came twice at once and was counted once. Scan the next piece.</source>
            <translation>{code} एक साथ दो बार आया, एक बार गिना गया। अगला पीस स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/scans.py" />
            <source>{title}: {done} of {quantity}.</source>
            <translation>{title}: {quantity} में से {done}।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/stock.py" />
            <source>Facility {facility} is not in the warehouse map.</source>
            <translation>फ़ैसिलिटी {facility} वेयरहाउस मैप में नहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/stock.py" />
            <location filename="../../oker_desk/services/barcodes.py" />
            <source>There is no article {sku} in the catalog.</source>
            <translation>कैटलॉग में {sku} नहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/stock.py" />
            <source>Uniware does not tell the stock of {sku} in {facility}.</source>
            <translation>Uniware {facility} में {sku} का स्टॉक नहीं बताता।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/stock.py" />
            <location filename="../../oker_desk/domain/stock_list.py" />
            <source>{units} is no number of pieces.</source>
            <translation>{units} पीस की गिनती नहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/stock_list.py" />
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>Line {line}: {reason}</source>
            <translation>लाइन {line}: {reason}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/stock_list.py" />
            <source>The file needs a column facility: stock is sent for more than one.</source>
            <translation>फ़ाइल में facility कॉलम चाहिए: एक से ज़्यादा का स्टॉक भेजा जाता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/stock_list.py" />
            <source>The first line must name the columns: sku, facility and stock.</source>
            <translation>पहली लाइन में कॉलम के नाम हों: sku, facility और stock।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/stock_list.py" />
            <source>a column is missing.</source>
            <translation>एक कॉलम नहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/stock_list.py" />
            <source>the SKU or the facility is missing.</source>
            <translation>SKU या फ़ैसिलिटी नहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/stock_list.py" />
            <source>{sku} stands there twice for {facility}.</source>
            <translation>{facility} के लिए {sku} दो बार है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>At most {n} ms pass between two keys.</source>
            <translation>दो अक्षरों के बीच ज़्यादा से ज़्यादा {n} ms लगते हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>Caps Lock is on. Scans are put right all the same.</source>
            <translation>Caps Lock चालू है। फिर भी स्कैन ठीक कर दिए जाते हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>It sends no Enter behind a code. The end of a code is known by the pause.</source>
            <translation>कोड के बाद Enter नहीं भेजता। रुकने से कोड का अंत पता चलता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>It sends {key} behind a code.</source>
            <translation>कोड के बाद {key} भेजता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>Scans under Caps Lock are refused. Scan this once more with Caps Lock on, and they are put right.</source>
            <translation>Caps Lock में स्कैन मना है। Caps Lock चालू करके एक बार फिर स्कैन करें, तब ठीक कर दिए जाएँगे।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>The keyboard of this computer is {layout}.</source>
            <translation>इस कंप्यूटर का कीबोर्ड {layout} है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>The keyboard of this computer is {layout}. Scans are put right.</source>
            <translation>इस कंप्यूटर का कीबोर्ड {layout} है। स्कैन ठीक कर दिए जाते हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>The scanner puts “{signs}” {where} a code.</source>
            <translation>स्कैनर कोड के {where} “{signs}” लगाता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>The scanner sends signs around the code that cannot be made out. Switch its prefix and suffix off.</source>
            <translation>स्कैनर कोड के साथ ऐसे चिह्न भेजता है जो समझ नहीं आते। उसका prefix और suffix बंद करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>This scan cannot be made out. Scan the code on the screen. If it was that, set this computer's keyboard to English and scan it again.</source>
            <translation>यह स्कैन समझ नहीं आया। स्क्रीन का कोड स्कैन करें। वही था तो कीबोर्ड अंग्रेज़ी करके फिर स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>This scanner is as slow as somebody who types. Set it to send faster.</source>
            <translation>यह स्कैनर टाइपिंग जितना धीमा है। तेज़ करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>before</source>
            <translation>पहले</translation>
        </message>
        <message>
            <location filename="../../oker_desk/domain/tutor.py" />
            <source>behind</source>
            <translation>बाद</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/banner.py" />
            <source>Copied</source>
            <translation>कॉपी हुआ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/banner.py" />
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>Details</source>
            <translation>विवरण</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/banner.py" />
            <source>Esc: seen</source>
            <translation>Esc: देख लिया</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/banner.py" />
            <location filename="../../oker_desk/gui/orders/words.py" />
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Ready</source>
            <translation>तैयार</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/banner.py" />
            <source>Scan an order number.</source>
            <translation>ऑर्डर नंबर स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/banner.py" />
            <source>Show and copy the details</source>
            <translation>विवरण दिखाएँ और कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/failures.py" />
            <source>No number</source>
            <translation>नंबर नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/failures.py" />
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/failures.py" />
            <source>Try all again</source>
            <translation>सब फिर करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/failures.py" />
            <source>Try {name} again</source>
            <translation>{name} फिर करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/failures.py" />
            <source>What could not be done</source>
            <translation>जो नहीं हो सका</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/failures.py" />
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>and {n} more</source>
            <translation>और {n} और</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/row.py" />
            <source>Asking Oker…</source>
            <translation>Oker से पूछ रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/row.py" />
            <source>By itself: OFF</source>
            <translation>अपने आप: बंद</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/row.py" />
            <source>By itself: ON</source>
            <translation>अपने आप: चालू</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/row.py" />
            <source>How often the {name} sync runs</source>
            <translation>{name} सिंक कितनी बार चले</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/row.py" />
            <source>Progress of the {name} sync</source>
            <translation>{name} सिंक की प्रगति</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/row.py" />
            <source>Run now</source>
            <translation>अभी चलाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/row.py" />
            <source>Run the {name} sync now</source>
            <translation>{name} सिंक अभी चलाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/row.py" />
            <location filename="../../oker_desk/gui/orders/bulk_print.py" />
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/row.py" />
            <source>Stop the {name} sync</source>
            <translation>{name} सिंक रोकें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/row.py" />
            <source>Stopping…</source>
            <translation>रुक रहा है…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>Before</source>
            <translation>पहले</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <location filename="../../oker_desk/gui/orders/bulk_print.py" />
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>Close the list of stock</source>
            <translation>स्टॉक की सूची बंद करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>Facility</source>
            <translation>फ़ैसिलिटी</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>Now</source>
            <translation>अब</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>Oker warehouse</source>
            <translation>Oker वेयरहाउस</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>Reading the stock…</source>
            <translation>स्टॉक पढ़ रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>See first what would change; only changes are sent.</source>
            <translation>पहले देखें क्या बदलेगा; सिर्फ़ बदलाव भेजे जाते हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>Send to Oker</source>
            <translation>Oker को भेजें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>Stock by hand</source>
            <translation>स्टॉक हाथ से</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>Stock from a file</source>
            <translation>फ़ाइल से स्टॉक</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>Stock from a file…</source>
            <translation>फ़ाइल से स्टॉक…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>Stock that would be sent</source>
            <translation>स्टॉक जो भेजा जाएगा</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>What would be sent?</source>
            <translation>क्या भेजा जाएगा?</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>{n} would be sent, {same} unchanged, {failed} cannot be sent.</source>
            <translation>{n} भेजे जाएँगे, {same} वैसे ही, {failed} नहीं भेजे जा सकते।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/stock.py" />
            <source>▲ Most of the stock would be gone at once. Send it only if that is true.</source>
            <translation>▲ ज़्यादातर स्टॉक एक साथ ख़त्म हो जाएगा। सच हो तभी भेजें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <source>Asking Oker what it knows…</source>
            <translation>Oker से पूछ रहे हैं कि उसे क्या पता है…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <source>CHECKED</source>
            <translation>जाँचा</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <source>Check unsettled steps</source>
            <translation>बाकी स्टेप जाँचें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <source>Check {steps}</source>
            <translation>{steps} जाँचें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <location filename="../../oker_desk/gui/setup/page.py" />
            <source>NOT HERE</source>
            <translation>यहाँ नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <location filename="../../oker_desk/gui/setup/page.py" />
            <source>Nothing is scanned on this page. Go to Pack (F1) or Dock (F2) for {code}.</source>
            <translation>इस पेज पर स्कैन नहीं होता। {code} के लिए पैकिंग (F1) या डॉक (F2) पर जाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <source>Nothing to check</source>
            <translation>जाँचने को कुछ नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <source>Questions to Oker</source>
            <translation>Oker से सवाल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <source>Questions to Oker a minute</source>
            <translation>Oker से सवाल, हर मिनट</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <source>The syncs ask no more than this. People never wait for them.</source>
            <translation>सिंक इससे ज़्यादा नहीं पूछते। लोगों को इनका इंतज़ार नहीं करना पड़ता।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <source>Unsettled steps</source>
            <translation>बाकी स्टेप</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <location filename="../../oker_desk/gui/channel/words.py" />
            <location filename="../../oker_desk/gui/orders/view.py" />
            <location filename="../../oker_desk/gui/status_strip.py" />
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>{n} step</source>
            <translation>{n} स्टेप</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <location filename="../../oker_desk/gui/channel/words.py" />
            <location filename="../../oker_desk/gui/orders/view.py" />
            <location filename="../../oker_desk/gui/status_strip.py" />
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>{n} steps</source>
            <translation>{n} स्टेप</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <source>{n} still without an answer. Check again in a few minutes.</source>
            <translation>{n} का जवाब अब भी नहीं। कुछ मिनट में फिर जाँचें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/view.py" />
            <source>{steps} settled.</source>
            <translation>{steps} निपटे।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>1 could not be done</source>
            <translation>1 नहीं हो सका</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>1 step was sent to Oker without an answer. Check reads back what Oker knows; it sends nothing twice.</source>
            <translation>1 स्टेप Oker को भेजा गया, जवाब नहीं आया। जाँच Oker से पूछती है; दो बार कुछ नहीं भेजती।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Already running since {time}.</source>
            <translation>{time} से चल रहा है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Articles with their pictures from Oker</source>
            <translation>Oker से सामान और तस्वीरें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>As of {time}: {told}</source>
            <translation>{time} तक: {told}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Cancelled, delivered and returned orders from Oker</source>
            <translation>Oker से कैंसिल, डिलीवर और रिटर्न ऑर्डर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Catalog</source>
            <translation>कैटलॉग</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Does not run by itself</source>
            <translation>अपने आप नहीं चलता</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Every step that was sent to Oker has been answered.</source>
            <translation>Oker को भेजे हर स्टेप का जवाब आ चुका है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Never run at this desk. Oker does not know your stock from here.</source>
            <translation>इस डेस्क पर कभी नहीं चला। Oker को यहाँ से आपका स्टॉक नहीं पता।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Never run at this desk. What you see is not complete.</source>
            <translation>इस डेस्क पर कभी नहीं चला। जो दिखता है वह पूरा नहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>New orders from Oker</source>
            <translation>Oker से नए ऑर्डर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Next run: now</source>
            <translation>अगली बार: अभी</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Next run: {time}</source>
            <translation>अगली बार: {time}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>No run has come to its end at this desk yet. What is here is not complete.</source>
            <translation>इस डेस्क पर अब तक कोई सिंक पूरा नहीं हुआ। यहाँ जो दिखता है वह अधूरा है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Oker's stock is {age} old.</source>
            <translation>Oker का स्टॉक {age} पुराना है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <location filename="../../oker_desk/gui/orders/book_table.py" />
            <location filename="../../oker_desk/gui/pack/queue.py" />
            <location filename="../../oker_desk/gui/places.py" />
            <location filename="../../oker_desk/gui/setup/map_fields.py" />
            <source>Orders</source>
            <translation>ऑर्डर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Status</source>
            <translation>स्टेटस</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <location filename="../../oker_desk/gui/setup/map_fields.py" />
            <source>Stock</source>
            <translation>स्टॉक</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>Stock to Oker, from Uniware or a file</source>
            <translation>Oker को स्टॉक, Uniware या फ़ाइल से</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>What you see is {age} old. Run it now if it matters.</source>
            <translation>जो दिखता है वह {age} पुराना है। ज़रूरी हो तो अभी चलाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>every {n} h</source>
            <translation>हर {n} घंटे</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>every {n} min</source>
            <translation>हर {n} मिनट</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>{n} a minute</source>
            <translation>{n} हर मिनट</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>{n} could not be done</source>
            <translation>{n} नहीं हो सके</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/channel/words.py" />
            <source>{steps} were sent to Oker without an answer. Check reads back what Oker knows; it sends nothing twice.</source>
            <translation>{steps} Oker को भेजे गए, जवाब नहीं आया। जाँच Oker से पूछती है; दो बार कुछ नहीं भेजती।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/beginning.py" />
            <source>Courier of the new manifest</source>
            <translation>नए मैनिफेस्ट का कूरियर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/beginning.py" />
            <source>Facility of the new manifest</source>
            <translation>नए मैनिफेस्ट की फ़ैसिलिटी</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/beginning.py" />
            <location filename="../../oker_desk/gui/setup/dock.py" />
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Manifests</source>
            <translation>मैनिफेस्ट</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/beginning.py" />
            <source>New manifest</source>
            <translation>नया मैनिफेस्ट</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/beginning.py" />
            <source>{n} still here</source>
            <translation>{n} यहीं हैं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/board.py" />
            <source>Couriers</source>
            <translation>कूरियर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/board.py" />
            <source>No parcels for a courier yet. They come here when Oker has named their courier.</source>
            <translation>अभी किसी कूरियर के पार्सल नहीं। Oker कूरियर बताए तब यहाँ आएँगे।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <source>Check again</source>
            <translation>फिर जाँचें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>Hand over</source>
            <translation>सौंपें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>Hours and minutes, such as 18:30</source>
            <translation>घंटे और मिनट, जैसे 18:30</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>LATE: pick-up {time} was {left} ago, {n} not on the van.</source>
            <translation>देर: पिक-अप {time} था, {left} पहले। {n} गाड़ी में नहीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>No pick-up time yet.</source>
            <translation>पिक-अप का समय नहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>No pick-up time yet. {labels} in the last hour.</source>
            <translation>पिकअप का समय अभी नहीं है। पिछले घंटे में {labels}।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>Open {m}</source>
            <translation>{m} खोलें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>Pick-up time of {courier}</source>
            <translation>{courier} के पिक-अप का समय</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>Pick-up {time} is over.</source>
            <translation>पिक-अप {time} हो चुका।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>Pick-up {time}, in {left}.</source>
            <translation>पिक-अप {time}, {left} में।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>Pick-up {time}, in {left}. About {n} ready by then, at {pace} an hour.</source>
            <translation>पिक-अप {time}, {left} में। तब तक लगभग {n} तैयार, {pace} प्रति घंटा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Show</source>
            <translation>दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>Start manifest</source>
            <translation>मैनिफेस्ट शुरू करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>on manifest</source>
            <translation>मैनिफेस्ट पर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>on the van</source>
            <translation>गाड़ी में</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>packed</source>
            <translation>पैक</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>ready</source>
            <translation>तैयार</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>{n} cancelled after the invoice</source>
            <translation>{n} इनवॉइस के बाद कैंसिल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>{n} closed, still here</source>
            <translation>{n} बंद, यहीं हैं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>{n} label</source>
            <translation>{n} लेबल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>{n} labels</source>
            <translation>{n} लेबल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>{n} not taken by Oker</source>
            <translation>{n} Oker ने नहीं लिए</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>{n} without a printed label</source>
            <translation>{n} का लेबल प्रिंट नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/card.py" />
            <source>{n} without an answer</source>
            <translation>{n} का जवाब नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <source>Asking Oker for the status of every order…</source>
            <translation>Oker से हर ऑर्डर का स्टेटस पूछ रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Checking with Oker…</source>
            <translation>Oker से जाँच रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <source>Close now  ({key})</source>
            <translation>अभी बंद करें  ({key})</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <source>Closing was interrupted. Check again reads back what Oker knows.</source>
            <translation>बंद करना बीच में रुक गया। फिर जाँचें: Oker को जो पता है वह पढ़ा जाएगा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <source>Not yet</source>
            <translation>अभी नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <source>Parcels that Oker was told about</source>
            <translation>पार्सल जो Oker को बताए गए</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <source>Parcels that differ</source>
            <translation>पार्सल जिनमें फ़र्क है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <source>Stop after this parcel</source>
            <translation>इस पार्सल के बाद रोकें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <source>Telling Oker: {n} of {all} parcels</source>
            <translation>Oker को बता रहे हैं: {all} में से {n} पार्सल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <source>Why close all the same?</source>
            <translation>फिर भी क्यों बंद करें?</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/closing.py" />
            <source>Why it is closed all the same</source>
            <translation>फिर भी बंद करने का कारण</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <location filename="../../oker_desk/gui/dock/parcels.py" />
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>AWB</source>
            <translation>AWB</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <source>Being searched</source>
            <translation>खोज रहे हैं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <source>CANCELLED: take it out</source>
            <translation>कैंसिल: बाहर निकालें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>Last seen</source>
            <translation>आख़िरी बार दिखा</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <source>On the manifest, not scanned</source>
            <translation>मैनिफेस्ट पर है, स्कैन नहीं हुआ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <location filename="../../oker_desk/gui/dock/parcels.py" />
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>Order</source>
            <translation>ऑर्डर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <source>Packed {packed} · ready {ready} · on manifest {listed} · scanned {scanned}.</source>
            <translation>पैक {packed} · तैयार {ready} · मैनिफेस्ट पर {listed} · स्कैन {scanned}।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <source>Packed, no printed label</source>
            <translation>पैक, लेबल प्रिंट नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <source>Ready, not on the manifest</source>
            <translation>तैयार, मैनिफेस्ट पर नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <source>Scanned here, not on the manifest</source>
            <translation>यहाँ स्कैन हुआ, मैनिफेस्ट पर नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <source>The next van takes the rest</source>
            <translation>बाकी अगली गाड़ी में जाएँगे</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <source>The van is full</source>
            <translation>गाड़ी भर गई</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <source>What differs</source>
            <translation>क्या फ़र्क है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <source>▲ {sizes} They differ in {parcels}.</source>
            <translation>▲ {sizes} {parcels} में फ़र्क है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/differences.py" />
            <source>✓ {sizes} All agree.</source>
            <translation>✓ {sizes} सब मेल खाते हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>Clear</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>Clear the signature</source>
            <translation>हस्ताक्षर मिटाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>Courier's name</source>
            <translation>कूरियर का नाम</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>Hand over all at once</source>
            <translation>सब एक साथ सौंपें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>Hand over all {n}</source>
            <translation>सभी {n} सौंपें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>Hand over {parcels}</source>
            <translation>{parcels} सौंपें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>Name of the courier who takes the parcels</source>
            <translation>पार्सल लेने वाले कूरियर का नाम</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>Number of the courier's vehicle</source>
            <translation>कूरियर की गाड़ी का नंबर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>One-time code</source>
            <translation>OTP कोड</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>One-time code of the courier, if there is one</source>
            <translation>कूरियर का OTP कोड, अगर हो</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>Type the courier's name first, then scan the parcels to the van.</source>
            <translation>पहले कूरियर का नाम लिखें, फिर पार्सल गाड़ी में स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>Vehicle</source>
            <translation>गाड़ी</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>{n} of {all}</source>
            <translation>{all} में से {n}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/handing.py" />
            <source>{parcels} closed, still here.</source>
            <translation>{parcels} बंद, यहीं हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Add all ready</source>
            <translation>सभी तैयार जोड़ें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Add all ready ({n})  ({key})</source>
            <translation>सभी तैयार जोड़ें ({n})  ({key})</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Close manifest</source>
            <translation>मैनिफेस्ट बंद करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Close manifest…  ({key})</source>
            <translation>मैनिफेस्ट बंद करें…  ({key})</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Closed {at}.</source>
            <translation>{at} बंद हुआ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Discard</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Made {at} by {who}.</source>
            <translation>{at} {who} ने बनाया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>No parcel is ready</source>
            <translation>कोई पार्सल तैयार नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Nothing was scanned just now.</source>
            <translation>अभी कुछ स्कैन नहीं हुआ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Parcels of the manifest</source>
            <translation>मैनिफेस्ट के पार्सल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Remove parcel</source>
            <translation>पार्सल निकालें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Start the next manifest</source>
            <translation>अगला मैनिफेस्ट शुरू करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Takes the chosen parcel off the manifest.</source>
            <translation>चुना हुआ पार्सल मैनिफेस्ट से निकालता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Takes {awb} off again.</source>
            <translation>{awb} को वापस निकालता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>Undo last scan</source>
            <translation>पिछला स्कैन वापस लें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>of {n} at most</source>
            <translation>ज़्यादा से ज़्यादा {n} में से</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>parcel</source>
            <translation>पार्सल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>parcels</source>
            <translation>पार्सल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/manifest.py" />
            <source>{parcels} taken off while closing.</source>
            <translation>बंद करते समय {parcels} निकाले गए।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/nagging.py" />
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>And {n} more.</source>
            <translation>और {n} और।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/nagging.py" />
            <source>Closed {age} ago and not taken. Hand them over, or call the courier.</source>
            <translation>{age} पहले बंद हुआ, अब तक नहीं गया। सौंपें, या कूरियर को बुलाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/nagging.py" />
            <source>Order {no}, parcel {awb}: {seen}. Keep it here. Supervisor needed.</source>
            <translation>ऑर्डर {no}, पार्सल {awb}: {seen}। यहीं रखें। सुपरवाइज़र चाहिए।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/nagging.py" />
            <source>STOP – CANCELLED AFTER THE INVOICE</source>
            <translation>रुकें – इनवॉइस के बाद कैंसिल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/nagging.py" />
            <source>manifest {m}</source>
            <translation>मैनिफेस्ट {m}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/nagging.py" />
            <source>nobody has scanned it yet</source>
            <translation>अभी किसी ने स्कैन नहीं किया</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/nagging.py" />
            <source>{n} STILL HERE</source>
            <translation>{n} यहीं हैं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <source>A copy for the courier</source>
            <translation>कूरियर के लिए एक प्रति</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <source>Ask once more for Oker's own paper, which could not be fetched</source>
            <translation>Oker का अपना काग़ज़ फिर से माँगें, जो नहीं मिल सका</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <source>Choose a parcel first.</source>
            <translation>पहले एक पार्सल चुनें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <source>Choose the file for the paper</source>
            <translation>काग़ज़ की फ़ाइल चुनें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <source>Choose…</source>
            <translation>चुनें…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>Dispute pack</source>
            <translation>सबूत फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <location filename="../../oker_desk/gui/orders/reprint.py" />
            <source>Do not print</source>
            <translation>प्रिंट न करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <source>Everything known of {awb} in one file.</source>
            <translation>{awb} के बारे में सब कुछ एक फ़ाइल में।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <source>File for the paper</source>
            <translation>काग़ज़ की फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <source>File that the paper is saved to</source>
            <translation>फ़ाइल जिसमें काग़ज़ सेव होता है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <source>Get Oker's paper</source>
            <translation>Oker का काग़ज़ लाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <location filename="../../oker_desk/gui/print_reasons.py" />
            <source>Lost</source>
            <translation>खो गया</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <location filename="../../oker_desk/gui/print_reasons.py" />
            <source>Nothing came out</source>
            <translation>कुछ नहीं निकला</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <source>Print paper</source>
            <translation>काग़ज़ प्रिंट करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <source>Print the manifest paper</source>
            <translation>मैनिफेस्ट का काग़ज़ प्रिंट करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <location filename="../../oker_desk/gui/orders/reprint.py" />
            <source>Printed {time} by {name}. Why again?</source>
            <translation>{time} {name} ने प्रिंट किया। फिर क्यों?</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <source>Save everything known of the chosen parcel beside the paper</source>
            <translation>चुने पार्सल के बारे में सब कुछ काग़ज़ के पास सेव करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <source>Save paper</source>
            <translation>काग़ज़ सेव करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <source>Save the manifest paper</source>
            <translation>मैनिफेस्ट का काग़ज़ सेव करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <source>Save the manifest paper as a PDF</source>
            <translation>मैनिफेस्ट का काग़ज़ PDF में सेव करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/paper.py" />
            <location filename="../../oker_desk/gui/print_reasons.py" />
            <source>Torn or jammed</source>
            <translation>फटा या फँसा</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/papers.py" />
            <location filename="../../oker_desk/gui/orders/view.py" />
            <source>Everything known of the parcel is in {path}.</source>
            <translation>पार्सल के बारे में सब कुछ {path} में है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/papers.py" />
            <source>OKER'S PAPER</source>
            <translation>OKER का काग़ज़</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/papers.py" />
            <source>Oker's own paper could not be fetched. “Get Oker's paper” tries again.</source>
            <translation>Oker का काग़ज़ नहीं मिला। “Oker का काग़ज़ लाएँ” दबाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/papers.py" />
            <source>Oker's own paper is here. “Save paper” puts it beside ours.</source>
            <translation>Oker का अपना काग़ज़ आ गया। “काग़ज़ सेव करें” उसे हमारे साथ रखता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/papers.py" />
            <source>Oker's own paper is in {path}.</source>
            <translation>Oker का अपना काग़ज़ {path} में है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/papers.py" />
            <source>Oker's own paper of manifest {m} was sent to {printer}.</source>
            <translation>मैनिफेस्ट {m} का Oker का अपना काग़ज़ {printer} को भेजा गया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/papers.py" />
            <location filename="../../oker_desk/gui/orders/view.py" />
            <source>PRINTED</source>
            <translation>प्रिंट हुआ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/papers.py" />
            <source>REPRINT {n}</source>
            <translation>फिर से प्रिंट {n}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/papers.py" />
            <location filename="../../oker_desk/gui/orders/many.py" />
            <location filename="../../oker_desk/gui/orders/view.py" />
            <location filename="../../oker_desk/gui/setup/map.py" />
            <source>SAVED</source>
            <translation>सेव हुआ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/papers.py" />
            <source>The paper of manifest {m} and Oker's own were sent to {printer}.</source>
            <translation>मैनिफेस्ट {m} का काग़ज़ और Oker का अपना {printer} को भेजे गए।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/papers.py" />
            <source>The paper of manifest {m} is in {path}.</source>
            <translation>मैनिफेस्ट {m} का काग़ज़ {path} में है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/papers.py" />
            <source>The paper of manifest {m} was sent to {printer}.</source>
            <translation>मैनिफेस्ट {m} का काग़ज़ {printer} को भेजा गया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/papers.py" />
            <source>WITHOUT OKER'S PAPER</source>
            <translation>OKER के काग़ज़ के बिना</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/parcels.py" />
            <source>How it stands</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/parcels.py" />
            <source>No.</source>
            <translation>नं.</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/parcels.py" />
            <source>Why</source>
            <translation>क्यों</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/signature.py" />
            <source>Sign here</source>
            <translation>यहाँ हस्ताक्षर करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/signature.py" />
            <source>Signature of the courier, drawn with pen or mouse</source>
            <translation>कूरियर का हस्ताक्षर, पेन या माउस से</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/snapshot.py" />
            <source>Parcel {awb} is on the van already.</source>
            <translation>पार्सल {awb} पहले से गाड़ी में है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/snapshot.py" />
            <source>The paper could not be written to {path}. Choose another place.</source>
            <translation>काग़ज़ {path} में नहीं लिखा जा सका। दूसरी जगह चुनें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>CANCELLED after dispatch: ask first</source>
            <translation>डिस्पैच के बाद कैंसिल: पहले पूछें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>CANCELLED: call the supervisor</source>
            <translation>कैंसिल: सुपरवाइज़र को बुलाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>Closed, still here: hand it over</source>
            <translation>बंद, यहीं है: सौंपें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>Courier</source>
            <translation>कूरियर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>Label not printed: print it</source>
            <translation>लेबल प्रिंट नहीं: प्रिंट करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>Manifest {m}</source>
            <translation>मैनिफेस्ट {m}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>No answer yet: nothing leaves</source>
            <translation>जवाब नहीं आया: कुछ बाहर न जाए</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>Oker did not take it: {reason}</source>
            <translation>Oker ने नहीं लिया: {reason}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>Parcels that stay here</source>
            <translation>पार्सल जो यहीं रहेंगे</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>Since</source>
            <translation>कब से</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>Still here: {n}</source>
            <translation>यहीं हैं: {n}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>Why it stays</source>
            <translation>क्यों रहेगा</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/stays.py" />
            <source>packing table</source>
            <translation>पैकिंग टेबल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>A name has no digits. The field is as it was. Scan again, or press Esc and type again.</source>
            <translation>नाम में अंक नहीं होते। खाने में पहले जैसा ही है। फिर से स्कैन करें, या Esc दबाकर फिर से टाइप करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>ALREADY ON A MANIFEST</source>
            <translation>पहले से मैनिफेस्ट पर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <location filename="../../oker_desk/gui/orders/view.py" />
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>CANCELLED</source>
            <translation>कैंसिल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>DISPATCHED ALREADY</source>
            <translation>पहले ही डिस्पैच</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>DO NOT HAND OVER</source>
            <translation>न सौंपें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>MANIFEST IS FULL</source>
            <translation>मैनिफेस्ट भर गया</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>MAY GO</source>
            <translation>जा सकता है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>NO LABEL</source>
            <translation>लेबल नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>NO MANIFEST</source>
            <translation>मैनिफेस्ट नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>NOT ADDED</source>
            <translation>नहीं जोड़ा</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>NOT ON THIS MANIFEST</source>
            <translation>इस मैनिफेस्ट पर नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>NOT PRINTED</source>
            <translation>प्रिंट नहीं हुआ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>NOT READY</source>
            <translation>तैयार नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>No manifest is open for {courier}. Start one, then scan the parcel again.</source>
            <translation>{courier} का कोई मैनिफेस्ट खुला नहीं। शुरू करें, फिर पार्सल दोबारा स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>OTHER COURIER</source>
            <translation>दूसरा कूरियर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>OTHER FACILITY</source>
            <translation>दूसरी फ़ैसिलिटी</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <location filename="../../oker_desk/gui/gear.py" />
            <source>SCAN AGAIN</source>
            <translation>फिर स्कैन करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>SEEN</source>
            <translation>देखा</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>{awb} is on manifest {m}.</source>
            <translation>{awb} मैनिफेस्ट {m} पर है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>{n} MUST STAY HERE</source>
            <translation>{n} यहीं रहेंगे</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>{n} of {all} scanned.</source>
            <translation>{all} में से {n} स्कैन।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>{n} settled.</source>
            <translation>{n} निपटे।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>{n} step is</source>
            <translation>{n} स्टेप</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>{n} steps are</source>
            <translation>{n} स्टेप</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>{parcels} put on manifest {m}. Scan each when it comes to the door.</source>
            <translation>{parcels} मैनिफेस्ट {m} पर रखे गए। दरवाज़े पर आए तो हर एक स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/telling.py" />
            <source>{steps} still without an answer.</source>
            <translation>{steps} का जवाब अब भी नहीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/view.py" />
            <source>NAME FIRST</source>
            <translation>पहले नाम</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/view.py" />
            <source>The manifest is open. Scan the parcels onto it.</source>
            <translation>मैनिफेस्ट खुला है। पार्सल इस पर स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/view.py" />
            <source>{awb} is off manifest {m}. Keep the parcel here.</source>
            <translation>{awb} मैनिफेस्ट {m} से निकला। पार्सल यहीं रखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>Close manifest {m} for {courier} with {parcels}? Oker will be told that it is dispatched. This cannot be undone.</source>
            <translation>{courier} का मैनिफेस्ट {m}, {parcels}, बंद करें? Oker को बताया जाएगा कि यह डिस्पैच हो गया। इसे वापस नहीं लिया जा सकता।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>Close manifest {m} for {courier} with {parcels}? Oker will be told that they are dispatched. This cannot be undone.</source>
            <translation>{courier} का मैनिफेस्ट {m}, {parcels}, बंद करें? Oker को बताया जाएगा कि ये डिस्पैच हो गए। इसे वापस नहीं लिया जा सकता।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>Closed, still here</source>
            <translation>बंद, यहीं है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>Confirmed by Oker</source>
            <translation>Oker ने पक्का किया</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>MUST STAY HERE</source>
            <translation>यहीं रहेगा</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>No answer yet</source>
            <translation>जवाब नहीं आया</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>Oker has not answered for every parcel. Nothing of it leaves.</source>
            <translation>Oker ने हर पार्सल का जवाब नहीं दिया। इसका कुछ बाहर न जाए।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>On the list</source>
            <translation>सूची में</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>On the van</source>
            <translation>गाड़ी में</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <location filename="../../oker_desk/gui/places.py" />
            <source>Scan a parcel's AWB.</source>
            <translation>पार्सल का AWB स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>Scan parcels onto the manifest. Then close it.</source>
            <translation>पार्सल मैनिफेस्ट पर स्कैन करें। फिर बंद करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>Scan the first parcel onto the manifest.</source>
            <translation>पहला पार्सल मैनिफेस्ट पर स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>The courier has all parcels. Nothing left to do.</source>
            <translation>सारे पार्सल कूरियर के पास हैं। कुछ बाकी नहीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>This manifest was empty and is thrown away.</source>
            <translation>यह मैनिफेस्ट ख़ाली था, हटा दिया गया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>Type the courier's name and scan the parcels to the van.</source>
            <translation>कूरियर का नाम लिखें और पार्सल गाड़ी में स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>checking</source>
            <translation>जाँच रहे हैं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>closed, may go</source>
            <translation>बंद, जा सकता है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>discarded</source>
            <translation>हटाया गया</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>handed over</source>
            <translation>सौंपा गया</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>open</source>
            <translation>खुला</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>{done} of {all} dispatched.</source>
            <translation>{all} में से {done} डिस्पैच।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>{h} h {m} min</source>
            <translation>{h} घं {m} मि</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>{n} days</source>
            <translation>{n} दिन</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>{n} min</source>
            <translation>{n} मिनट</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>{n} must stay here: {reasons}</source>
            <translation>{n} यहीं रहेंगे: {reasons}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>{n} of {all} on the van.</source>
            <translation>{all} में से {n} गाड़ी में।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>{n} of {all} on the van. {parcels} closed, still here.</source>
            <translation>{all} में से {n} गाड़ी में। {parcels} बंद, यहीं हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>{n} without an answer.</source>
            <translation>{n} का जवाब नहीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/dock/words.py" />
            <source>{parcels} closed, still here. Scan each one when the courier takes it.</source>
            <translation>{parcels} बंद, अभी यहीं हैं। कूरियर के ले जाते समय हर एक को स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/files.py" />
            <source>Cancel</source>
            <translation>रहने दें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/files.py" />
            <source>File</source>
            <translation>फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/files.py" />
            <source>Folder</source>
            <translation>फ़ोल्डर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/files.py" />
            <source>Kind of file</source>
            <translation>फ़ाइल का प्रकार</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/files.py" />
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/files.py" />
            <location filename="../../oker_desk/gui/setup/dock.py" />
            <location filename="../../oker_desk/gui/setup/keeping.py" />
            <source>Save</source>
            <translation>सेव करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/files.py" />
            <source>Tables as text</source>
            <translation>टेबल टेक्स्ट में</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/gear.py" />
            <source>CABLE IN</source>
            <translation>केबल लगी</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/gear.py" />
            <source>CABLE OUT</source>
            <translation>केबल निकली</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/gear.py" />
            <source>NO SOUND</source>
            <translation>आवाज़ नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/main_window.py" />
            <source>A FAULT IN THIS PROGRAM</source>
            <translation>प्रोग्राम में गड़बड़ी</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/main_window.py" />
            <source>Something in this program went wrong. What was done before is kept. Tell your supervisor.</source>
            <translation>इस प्रोग्राम में कुछ गड़बड़ हुई। पहले का काम सुरक्षित है। सुपरवाइज़र को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/main_window.py" />
            <source>{profile} – Oker Desk</source>
            <translation>{profile} – Oker Desk</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/notices.py" />
            <source>CHECK AGAIN</source>
            <translation>फिर देखें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/notices.py" />
            <location filename="../../oker_desk/gui/orders/view.py" />
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>NO ANSWER YET</source>
            <translation>जवाब नहीं आया</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/notices.py" />
            <source>NOT NOW</source>
            <translation>अभी नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/notices.py" />
            <source>OKER SAYS NO</source>
            <translation>OKER ने मना किया</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/notices.py" />
            <source>Rule {rule}.</source>
            <translation>नियम {rule}.</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/notices.py" />
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>STOP</source>
            <translation>रुकें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/notices.py" />
            <source>WAIT</source>
            <translation>इंतज़ार करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>Ask Oker now</source>
            <translation>Oker से अभी पूछें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>CANCELLED TOO LATE</source>
            <translation>देर से कैंसिल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>LATE</source>
            <translation>लेट</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>NO ANSWER</source>
            <translation>जवाब नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>NOT DISPATCHED</source>
            <translation>डिस्पैच नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>NOT MAPPED</source>
            <translation>मैप में नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>Nothing needs you now.</source>
            <translation>अभी आपका कोई काम नहीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>Open the warehouse map</source>
            <translation>वेयरहाउस मैप खोलें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>SET ASIDE</source>
            <translation>अलग रखा</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>Show the late ones</source>
            <translation>लेट वाले दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>Show the order</source>
            <translation>ऑर्डर दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>WAITING</source>
            <translation>इंतज़ार में</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>What needs you</source>
            <translation>जिसे आपकी ज़रूरत है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/attention.py" />
            <source>{n} more come up as these are done.</source>
            <translation>ये होने पर {n} और आएँगे।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/book.py" />
            <source>Needs you</source>
            <translation>आपका काम</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/book.py" />
            <source>Stages of the orders</source>
            <translation>ऑर्डर के चरण</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/book.py" />
            <source>The newest {n} are shown. Type more to find older ones.</source>
            <translation>सबसे नए {n} दिखते हैं। पुराने खोजने के लिए और लिखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/book.py" />
            <source>{n} orders selected.</source>
            <translation>{n} ऑर्डर चुने।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/book_table.py" />
            <location filename="../../oker_desk/gui/orders/many.py" />
            <source>Columns</source>
            <translation>कॉलम</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/book_table.py" />
            <source>Headings. Press one to sort by it.</source>
            <translation>शीर्षक। दबाने पर उसके हिसाब से क्रम लगेगा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/bulk_print.py" />
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Go on</source>
            <translation>आगे बढ़ें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/bulk_print.py" />
            <source>LABELS PRINTED</source>
            <translation>लेबल प्रिंट हुए</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/bulk_print.py" />
            <source>Labels printed</source>
            <translation>लेबल प्रिंट हुए</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/bulk_print.py" />
            <source>Labels that were not printed, and why</source>
            <translation>लेबल जो प्रिंट नहीं हुए, और क्यों</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/bulk_print.py" />
            <source>Order {no}: {why}</source>
            <translation>ऑर्डर {no}: {why}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/bulk_print.py" />
            <source>PRINTING STOPPED</source>
            <translation>प्रिंटिंग रुकी</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/bulk_print.py" />
            <source>Printing label {n} of {total}…</source>
            <translation>लेबल {n} / {total} प्रिंट हो रहा है…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/bulk_print.py" />
            <source>Stopped at label {n} of {total}</source>
            <translation>लेबल {n} / {total} पर रुका</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/bulk_print.py" />
            <source>{n} of {total} labels printed</source>
            <translation>{total} में से {n} लेबल प्रिंट</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/bulk_print.py" />
            <source>{n} of {total} labels were printed.</source>
            <translation>{total} में से {n} लेबल प्रिंट हुए।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/cancel.py" />
            <source>Address cannot be served</source>
            <translation>इस पते पर सेवा नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/cancel.py" />
            <source>Article is damaged</source>
            <translation>सामान ख़राब है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/cancel.py" />
            <source>Cancel the whole order {no}? Oker is told at once. This cannot be undone.</source>
            <translation>पूरा ऑर्डर {no} कैंसिल करें? Oker को तुरंत बताया जाएगा। वापस नहीं हो सकता।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/cancel.py" />
            <source>Cancel this order</source>
            <translation>यह ऑर्डर कैंसिल करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/cancel.py" />
            <source>Choose or type why the order is cancelled.</source>
            <translation>चुनें या लिखें कि ऑर्डर क्यों कैंसिल है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/cancel.py" />
            <source>Customer asked us to cancel</source>
            <translation>ग्राहक ने कैंसिल करने को कहा</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/cancel.py" />
            <source>Keep the order</source>
            <translation>ऑर्डर रखें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/cancel.py" />
            <source>Out of stock</source>
            <translation>स्टॉक नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/cancel.py" />
            <source>Reason</source>
            <translation>कारण</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/cancel.py" />
            <source>Why the order is cancelled</source>
            <translation>ऑर्डर क्यों कैंसिल है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>As of</source>
            <translation>कब तक का</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>City</source>
            <translation>शहर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>Courier and AWB</source>
            <translation>कूरियर और AWB</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>Dispatch by</source>
            <translation>कब तक डिस्पैच</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Invoice</source>
            <translation>इनवॉइस</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>Items</source>
            <translation>आइटम</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>Manifest</source>
            <translation>मैनिफेस्ट</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>Ordered</source>
            <translation>ऑर्डर का समय</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>Payment</source>
            <translation>भुगतान</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>State</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>Why it stands aside</source>
            <translation>क्यों अलग रखा है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <source>not mapped</source>
            <translation>मैप में नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/columns.py" />
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>waiting for courier</source>
            <translation>कूरियर का इंतज़ार</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>Cancel order…</source>
            <translation>ऑर्डर कैंसिल करें…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>Close this order</source>
            <translation>यह ऑर्डर बंद करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>History</source>
            <translation>इतिहास</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Label</source>
            <translation>लेबल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>Label of order {no}</source>
            <translation>ऑर्डर {no} का लेबल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>More about this order</source>
            <translation>इस ऑर्डर के बारे में और</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>No label yet</source>
            <translation>लेबल नहीं है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>Nothing was done with it here yet.</source>
            <translation>यहाँ इसके साथ अभी कुछ नहीं हुआ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>Print label again</source>
            <translation>लेबल फिर प्रिंट करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>Save everything known of this parcel in one file</source>
            <translation>इस पार्सल के बारे में सब कुछ एक फ़ाइल में सेव करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>What Oker told, word for word</source>
            <translation>Oker ने क्या कहा, शब्दशः</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>What happened to the order</source>
            <translation>ऑर्डर के साथ क्या हुआ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>What may be done</source>
            <translation>क्या कर सकते हैं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>What may be done now, and why the rest may not</source>
            <translation>अभी क्या कर सकते हैं, और बाकी क्यों नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/detail.py" />
            <source>Why not cancel?</source>
            <translation>कैंसिल क्यों नहीं?</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/export.py" />
            <source>File to write</source>
            <translation>लिखने की फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/export.py" />
            <source>Not now</source>
            <translation>अभी नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/export.py" />
            <source>Save the file</source>
            <translation>फ़ाइल सेव करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/export.py" />
            <source>Save {orders} as a file for a spreadsheet?</source>
            <translation>{orders} स्प्रेडशीट की फ़ाइल में सेव करें?</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/export.py" />
            <source>With buyers' names, cities and pin codes</source>
            <translation>ख़रीदार का नाम, शहर और पिन कोड साथ में</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/export.py" />
            <location filename="../../oker_desk/gui/orders/many.py" />
            <location filename="../../oker_desk/gui/setup/keeping.py" />
            <location filename="../../oker_desk/gui/setup/map_trial.py" />
            <location filename="../../oker_desk/services/book/attention.py" />
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <location filename="../../oker_desk/services/sync/orders.py" />
            <location filename="../../oker_desk/services/sync/status.py" />
            <source>{n} order</source>
            <translation>{n} ऑर्डर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/export.py" />
            <location filename="../../oker_desk/gui/orders/many.py" />
            <location filename="../../oker_desk/gui/setup/keeping.py" />
            <location filename="../../oker_desk/gui/setup/map_trial.py" />
            <location filename="../../oker_desk/services/book/attention.py" />
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <location filename="../../oker_desk/services/sync/orders.py" />
            <location filename="../../oker_desk/services/sync/status.py" />
            <source>{n} orders</source>
            <translation>{n} ऑर्डर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/filters.py" />
            <source>All couriers</source>
            <translation>सभी कूरियर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/filters.py" />
            <source>All facilities</source>
            <translation>सभी फ़ैसिलिटी</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/filters.py" />
            <source>COD and prepaid</source>
            <translation>COD और प्रीपेड</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/filters.py" />
            <source>Late only</source>
            <translation>सिर्फ़ लेट</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/filters.py" />
            <source>Only this courier</source>
            <translation>सिर्फ़ यह कूरियर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/filters.py" />
            <source>Only this facility</source>
            <translation>सिर्फ़ यह फ़ैसिलिटी</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/filters.py" />
            <source>Only this kind of payment</source>
            <translation>सिर्फ़ यह भुगतान</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/filters.py" />
            <source>Order, invoice, AWB, SKU, title, buyer, city or pin code</source>
            <translation>ऑर्डर, इनवॉइस, AWB, SKU, नाम, ख़रीदार, शहर या पिन कोड</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/filters.py" />
            <source>Search order, invoice, AWB, SKU, title, buyer, city or pin code</source>
            <translation>ऑर्डर, इनवॉइस, AWB, SKU, नाम, ख़रीदार, शहर या पिन कोड खोजें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/items.py" />
            <source>Items of the order</source>
            <translation>ऑर्डर के आइटम</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/items.py" />
            <source>cancelled</source>
            <translation>कैंसिल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/items.py" />
            <source>{done} of {needed} checked</source>
            <translation>{needed} में से {done} जाँचे</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/many.py" />
            <source>Copy the selected orders</source>
            <translation>चुने ऑर्डर कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/many.py" />
            <source>More</source>
            <translation>और</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/many.py" />
            <source>Print the labels of the selected orders</source>
            <translation>चुने ऑर्डर के लेबल प्रिंट करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/many.py" />
            <source>Save as a file for a spreadsheet…</source>
            <translation>स्प्रेडशीट की फ़ाइल में सेव करें…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/many.py" />
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>TOO MANY</source>
            <translation>बहुत ज़्यादा</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/many.py" />
            <source>{n} orders are too many to copy. Save them as a file.</source>
            <translation>{n} ऑर्डर कॉपी के लिए बहुत हैं। फ़ाइल में सेव करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/many.py" />
            <source>{orders} saved in {path}.</source>
            <translation>{orders} {path} में सेव हुए।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/model.py" />
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>none</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/nothing.py" />
            <source>Ask Oker for this number</source>
            <translation>Oker से यह नंबर पूछें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/nothing.py" />
            <source>Nothing fits these filters. Press Escape to see everything.</source>
            <translation>इन फ़िल्टर में कुछ नहीं। सब देखने को Escape दबाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/nothing.py" />
            <source>Nothing fits “{text}”. Check the number, or ask Oker for it.</source>
            <translation>“{text}” से कुछ नहीं मिला। नंबर देखें, या Oker से पूछें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>As of {time}</source>
            <translation>{time} तक</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>Dispatch by {time}</source>
            <translation>{time} तक डिस्पैच</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>Facility not in the warehouse map</source>
            <translation>फ़ैसिलिटी वेयरहाउस मैप में नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>Invoice {code}</source>
            <translation>इनवॉइस {code}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>Item {id}: status {word}, on hold {hold}, packet {packet}, warehouse {warehouse}, variant {variant}</source>
            <translation>आइटम {id}: स्टेटस {word}, होल्ड {hold}, पैकेट {packet}, वेयरहाउस {warehouse}, वैरिएंट {variant}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>Manifest {no}</source>
            <translation>मैनिफेस्ट {no}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>Manifest {no} (taken off)</source>
            <translation>मैनिफेस्ट {no} (निकाला गया)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>Marketplace shipping: {answer}</source>
            <translation>मार्केटप्लेस शिपिंग: {answer}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>Oker has not answered: {act}.</source>
            <translation>Oker ने जवाब नहीं दिया: {act}।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>Order {no}  ·  {state}</source>
            <translation>ऑर्डर {no}  ·  {state}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>Order {no}, status {word}</source>
            <translation>ऑर्डर {no}, स्टेटस {word}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>Return: {reason}, AWB {awb}, courier {courier}</source>
            <translation>रिटर्न: {reason}, AWB {awb}, कूरियर {courier}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>as Oker told it at {time}</source>
            <translation>जैसा Oker ने {time} बताया</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>no</source>
            <translation>नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>yes</source>
            <translation>हाँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/timeline.py" />
            <source>{payment}, to {city}</source>
            <translation>{payment}, {city} को</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/view.py" />
            <source>ASKING OKER</source>
            <translation>OKER से पूछ रहे हैं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/view.py" />
            <source>FOUND AT OKER</source>
            <translation>OKER पर मिला</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/view.py" />
            <source>Label of order {no} sent to {printer}, reprint {copy}.</source>
            <translation>ऑर्डर {no} का लेबल {printer} को भेजा, दोबारा प्रिंट {copy}।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/view.py" />
            <source>Label of order {no} sent to {printer}.</source>
            <translation>ऑर्डर {no} का लेबल {printer} को भेजा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/view.py" />
            <source>NOT FOUND</source>
            <translation>नहीं मिला</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/view.py" />
            <source>Oker has answered. Nothing is unsettled.</source>
            <translation>Oker ने जवाब दिया। कुछ बाकी नहीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/view.py" />
            <source>Oker has cancelled order {no}. Put the goods back.</source>
            <translation>Oker ने ऑर्डर {no} कैंसिल किया। सामान वापस रखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/view.py" />
            <source>SETTLED</source>
            <translation>निपटा</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/view.py" />
            <source>{ref} is not in the order book. Asking Oker…</source>
            <translation>{ref} ऑर्डर बुक में नहीं है। Oker से पूछ रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/view.py" />
            <source>{steps} still without an answer. Ask again in a minute.</source>
            <translation>{steps} का जवाब अब भी नहीं आया। एक मिनट में फिर पूछें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>1 day</source>
            <translation>1 दिन</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Cancel the order</source>
            <translation>ऑर्डर कैंसिल करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Cancelled</source>
            <translation>कैंसिल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Check the goods</source>
            <translation>सामान जाँचें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Checked</source>
            <translation>जाँचा</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Checking</source>
            <translation>जाँच में</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Close its manifest</source>
            <translation>मैनिफेस्ट बंद करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Delivered</source>
            <translation>डिलीवर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Dispatched</source>
            <translation>डिस्पैच</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Dispatched elsewhere</source>
            <translation>कहीं और से डिस्पैच</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Dispatched, still here</source>
            <translation>डिस्पैच, यहीं है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Due in {span}</source>
            <translation>{span} बाकी</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Get the invoice</source>
            <translation>इनवॉइस लें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Get the label</source>
            <translation>लेबल लें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Hand over to the courier</source>
            <translation>कूरियर को सौंपें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Handed over</source>
            <translation>सौंपा गया</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>LATE since {span}</source>
            <translation>{span} से लेट</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>New</source>
            <translation>नया</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>No order is cancelled.</source>
            <translation>कोई ऑर्डर कैंसिल नहीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>No parcel is on an open manifest.</source>
            <translation>कोई पार्सल खुले मैनिफेस्ट पर नहीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>No parcel is ready. Parcels come here when their label is there.</source>
            <translation>कोई पार्सल तैयार नहीं। लेबल आने पर पार्सल यहाँ आते हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>No parcel waits for its courier or label.</source>
            <translation>कोई पार्सल कूरियर या लेबल के इंतज़ार में नहीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>No return is known.</source>
            <translation>कोई रिटर्न नहीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Not confirmed by Oker</source>
            <translation>Oker ने पक्का नहीं किया</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Nothing is dispatched yet.</source>
            <translation>अभी कुछ डिस्पैच नहीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <location filename="../../oker_desk/gui/pack/queue.py" />
            <source>Nothing is set aside.</source>
            <translation>कुछ अलग नहीं रखा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Nothing to pack. New orders come with the order sync.</source>
            <translation>पैक करने को कुछ नहीं। नए ऑर्डर सिंक से आते हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>On manifest</source>
            <translation>मैनिफेस्ट पर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>PREPAID</source>
            <translation>प्रीपेड</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Packed, no label yet</source>
            <translation>पैक, लेबल नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Print the label again</source>
            <translation>लेबल फिर प्रिंट करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Put on a manifest</source>
            <translation>मैनिफेस्ट पर रखें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Ready to ship</source>
            <translation>भेजने को तैयार</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Return expected</source>
            <translation>रिटर्न आना है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Returned</source>
            <translation>रिटर्न आया</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Returns</source>
            <translation>रिटर्न</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>STOP – supervisor</source>
            <translation>रुकें – सुपरवाइज़र</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Send the box size</source>
            <translation>बॉक्स का नाप भेजें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>Set aside</source>
            <translation>अलग रखे</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Set aside (checked)</source>
            <translation>अलग रखा (जाँचा)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Set aside (checking)</source>
            <translation>अलग रखा (जाँच में)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Set aside (new)</source>
            <translation>अलग रखा (नया)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>Tell Oker it is dispatched</source>
            <translation>Oker को बताएँ कि डिस्पैच हुआ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <location filename="../../oker_desk/gui/pack/queue.py" />
            <source>To pack</source>
            <translation>पैक करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <location filename="../../oker_desk/gui/pack/queue.py" />
            <source>Waiting</source>
            <translation>इंतज़ार में</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>{days} days</source>
            <translation>{days} दिन</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>{first}  + {more} more</source>
            <translation>{first}  + {more} और</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>{hours} h</source>
            <translation>{hours} घं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} घं {minutes} मि</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/orders/words.py" />
            <source>{minutes} min</source>
            <translation>{minutes} मि</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>All goods are in the box. Get the invoice from Oker.</source>
            <translation>सारा सामान बॉक्स में है। Oker से इनवॉइस लें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Get invoice  (Ctrl+I)</source>
            <translation>इनवॉइस लें  (Ctrl+I)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Label does not read  (Ctrl+M)</source>
            <translation>लेबल नहीं पढ़ता  (Ctrl+M)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Piece missing (Ctrl+M)</source>
            <translation>पीस नहीं है (Ctrl+M)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Print again  (Ctrl+P)</source>
            <translation>फिर प्रिंट करें  (Ctrl+P)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Print again: reprint {n}  (Ctrl+P)</source>
            <translation>फिर प्रिंट करें: {n}वीं बार  (Ctrl+P)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Print label  (Ctrl+P)</source>
            <translation>लेबल प्रिंट करें  (Ctrl+P)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Put away  (Esc)</source>
            <translation>हटाकर रखें  (Esc)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Put away (Esc)</source>
            <translation>हटाकर रखें (Esc)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Put the label on the box, then scan it:</source>
            <translation>लेबल बॉक्स पर लगाएँ, फिर स्कैन करें:</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Scan the goods into the box</source>
            <translation>सामान स्कैन करके बॉक्स में डालें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Scan the goods: {n} to go</source>
            <translation>सामान स्कैन करें: {n} बाकी</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Teach code (Ctrl+T)</source>
            <translation>कोड सिखाएँ (Ctrl+T)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>The label is not printed yet. Print it for this box:</source>
            <translation>लेबल अभी प्रिंट नहीं हुआ। इस बॉक्स के लिए प्रिंट करें:</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>Undo scan (Ctrl+Z)</source>
            <translation>स्कैन वापस (Ctrl+Z)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/action.py" />
            <source>You need not do anything.</source>
            <translation>आपको कुछ नहीं करना है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/box.py" />
            <source>Get label  (Ctrl+L)</source>
            <translation>लेबल लें  (Ctrl+L)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/box.py" />
            <location filename="../../oker_desk/gui/setup/box_rows.py" />
            <source>Height mm</source>
            <translation>ऊँचाई mm</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/box.py" />
            <location filename="../../oker_desk/gui/setup/box_rows.py" />
            <source>Length mm</source>
            <translation>लंबाई mm</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/box.py" />
            <source>Weight g</source>
            <translation>वज़न g</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/box.py" />
            <source>Weight in grams</source>
            <translation>वज़न ग्राम में</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/box.py" />
            <location filename="../../oker_desk/gui/setup/box_rows.py" />
            <source>Width mm</source>
            <translation>चौड़ाई mm</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/box.py" />
            <location filename="../../oker_desk/gui/pack/question.py" />
            <source>{name}  (Alt+{n})</source>
            <translation>{name}  (Alt+{n})</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>ALL IN</source>
            <translation>सब आ गया</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>ANOTHER ORDER</source>
            <translation>दूसरा ऑर्डर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>All goods of order {no} are in.</source>
            <translation>ऑर्डर {no} का सारा सामान आ गया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>Code {code} is not known. On which article does it stand?</source>
            <translation>कोड {code} पता नहीं। यह किस सामान पर है?</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>Missing: {missing}. Put the whole order on:</source>
            <translation>कम है: {missing}। पूरा ऑर्डर यहाँ रखें:</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>NOTHING MISSING</source>
            <translation>कुछ कम नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>ORDER OPEN</source>
            <translation>ऑर्डर खुला</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>Order {no} is in hand already. Scan the goods.</source>
            <translation>ऑर्डर {no} पहले से हाथ में है। सामान स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>Order {no} is in hand. Finish it, or put it away with Esc.</source>
            <translation>ऑर्डर {no} हाथ में है। पूरा करें, या Esc से हटाकर रखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>Order {no} waits there, whole. Scan the next order.</source>
            <translation>ऑर्डर {no} वहाँ पूरा रखा है। अगला ऑर्डर स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>PUT ON {place}</source>
            <translation>{place} पर रखें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>SCANNED TWICE</source>
            <translation>दो बार स्कैन हुआ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>Setting the order aside…</source>
            <translation>ऑर्डर अलग रख रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>TAKEN BACK</source>
            <translation>वापस लिया</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>The label does not read. Put the parcel on:</source>
            <translation>लेबल नहीं पढ़ता। पार्सल यहाँ रखें:</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>Try another code of the piece, or teach this one: Ctrl+T.</source>
            <translation>पीस का दूसरा कोड स्कैन करें, या यही सिखाएँ: Ctrl+T।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>UNKNOWN CODE</source>
            <translation>अनजान कोड</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>WRONG ITEM</source>
            <translation>ग़लत सामान</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>{done} OF {wanted}</source>
            <translation>{done} / {wanted}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/counting.py" />
            <source>{done} of {wanted} scanned.</source>
            <translation>{wanted} में से {done} स्कैन।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <location filename="../../oker_desk/gui/pack/question.py" />
            <source>Back  (Esc)</source>
            <translation>वापस  (Esc)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Caught</source>
            <translation>पकड़े गए</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Day after ›</source>
            <translation>अगला दिन ›</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Figures by person and table</source>
            <translation>व्यक्ति और टेबल के आँकड़े</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Figures of today</source>
            <translation>आज के आँकड़े</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Figures of {day}</source>
            <translation>{day} के आँकड़े</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>File for the figures</source>
            <translation>आँकड़ों की फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Parcels</source>
            <translation>पार्सल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Parcels by the hour</source>
            <translation>हर घंटे पार्सल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Parcels by the hour: {told}</source>
            <translation>हर घंटे पार्सल: {told}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Person</source>
            <translation>व्यक्ति</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Table</source>
            <translation>टेबल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>The figures are in {path}.</source>
            <translation>आँकड़े {path} में हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Units</source>
            <translation>यूनिट</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Units per hour</source>
            <translation>यूनिट प्रति घंटा</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>WRITTEN</source>
            <translation>लिखा गया</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>Write table (CSV)</source>
            <translation>टेबल लिखें (CSV)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>units</source>
            <translation>यूनिट</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>waiting now</source>
            <translation>अभी इंतज़ार में</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>wrong scans caught</source>
            <translation>ग़लत स्कैन पकड़े</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/figures.py" />
            <source>‹ Day before</source>
            <translation>‹ पिछला दिन</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>CHECKING WITH OKER</source>
            <translation>OKER से जाँच</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Checking the label…</source>
            <translation>लेबल जाँच रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Checking weight and box…</source>
            <translation>वज़न और बॉक्स जाँच रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Finding a place on the WAITING shelf…</source>
            <translation>WAITING शेल्फ पर जगह खोज रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Finishing the parcel…</source>
            <translation>पार्सल पूरा कर रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Getting courier and label from Oker…</source>
            <translation>Oker से कूरियर और लेबल ले रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Getting the invoice from Oker…</source>
            <translation>Oker से इनवॉइस ले रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>INVOICED</source>
            <translation>इनवॉइस बना</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>IS THIS RIGHT?</source>
            <translation>क्या यह सही है?</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Invoice {code}. The order can no longer be cancelled.</source>
            <translation>इनवॉइस {code}। अब ऑर्डर कैंसिल नहीं हो सकता।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>LABEL PRINTED</source>
            <translation>लेबल प्रिंट हुआ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>LABEL PRINTED (REPRINT {n})</source>
            <translation>लेबल प्रिंट हुआ ({n}वीं बार)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>LABEL THERE</source>
            <translation>लेबल आ गया</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>ONE MOMENT</source>
            <translation>एक पल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Oker has not answered. The parcel stays here. Ask again in a minute.</source>
            <translation>Oker ने जवाब नहीं दिया। पार्सल यहीं रहेगा। एक मिनट में फिर पूछें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Oker has not told whether the invoice was made. Ask again.</source>
            <translation>Oker ने नहीं बताया कि इनवॉइस बना या नहीं। फिर पूछें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>PARCEL READY</source>
            <translation>पार्सल तैयार</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Parcel {awb} for {courier}: to the dock. Scan the next.</source>
            <translation>{courier} का पार्सल {awb}: डॉक पर ले जाएँ। अगला स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Put it on the box, then scan the label on the box.</source>
            <translation>बॉक्स पर लगाएँ, फिर बॉक्स पर लगा लेबल स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>The goods are in. Type the weight, or choose the box, then Enter.</source>
            <translation>सामान आ गया। वज़न लिखें या बॉक्स चुनें, फिर Enter।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>UNKNOWN COMMAND</source>
            <translation>अनजान कमांड</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>WEIGHT FIRST</source>
            <translation>पहले वज़न</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>Yes, it is right</source>
            <translation>हाँ, सही है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>{code} is no command of this program. Print the command sheet anew.</source>
            <translation>{code} इस प्रोग्राम का कमांड नहीं है। कमांड शीट फिर प्रिंट करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/flow.py" />
            <source>{what} Then scan {code} again.</source>
            <translation>{what} फिर {code} दोबारा स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/idle.py" />
            <source>Figures of the shift  (Ctrl+H)</source>
            <translation>शिफ़्ट के आँकड़े  (Ctrl+H)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/idle.py" />
            <source>New orders come with the next order sync. You can also run it on the Channel page (F4).</source>
            <translation>नए ऑर्डर अगले सिंक से आएँगे। चैनल पेज (F4) पर भी चला सकते हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/idle.py" />
            <source>Nothing to pack</source>
            <translation>पैक करने को कुछ नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/idle.py" />
            <source>Orders of one piece: scan the piece itself. Or take the next order:</source>
            <translation>एक पीस के ऑर्डर: पीस ही स्कैन करें। या अगला ऑर्डर लें:</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/idle.py" />
            <source>Scan an order number</source>
            <translation>ऑर्डर नंबर स्कैन करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/idle.py" />
            <source>Take this order  (Ctrl+N)</source>
            <translation>यह ऑर्डर लें  (Ctrl+N)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/idle.py" />
            <source>an unknown city</source>
            <translation>अनजान शहर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/idle.py" />
            <source>{units} · {payment} · to {city}</source>
            <translation>{units} · {payment} · {city} को</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/items.py" />
            <source>Back to the shelf: {n}</source>
            <translation>शेल्फ पर वापस: {n}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/items.py" />
            <source>Complete</source>
            <translation>पूरा</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/items.py" />
            <source>Goods of the order</source>
            <translation>ऑर्डर का सामान</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/items.py" />
            <source>Not in the box</source>
            <translation>बॉक्स में नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/items.py" />
            <source>complete</source>
            <translation>पूरा</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/items.py" />
            <source>still to scan</source>
            <translation>स्कैन बाकी</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/items.py" />
            <source>{title}, {sku}, {done} of {wanted}, {state}</source>
            <translation>{title}, {sku}, {wanted} में से {done}, {state}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>Check the number, or run the order sync on the Channel page (F4).</source>
            <translation>नंबर देखें, या चैनल पेज (F4) पर ऑर्डर सिंक चलाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>Opening the order…</source>
            <translation>ऑर्डर खोल रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>Order {no} stays as it is: {done} of {wanted} scanned.</source>
            <translation>ऑर्डर {no} वैसे ही रहेगा: {wanted} में से {done} स्कैन।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>Order {no}. {next}</source>
            <translation>ऑर्डर {no}। {next}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>PUT AWAY</source>
            <translation>हटाकर रखा</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>Parcel {awb} is packed and labelled. Bring it to the dock.</source>
            <translation>पार्सल {awb} पैक है, लेबल लगा है। डॉक पर ले जाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>READY</source>
            <translation>तैयार</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>Reading the code…</source>
            <translation>कोड पढ़ रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>SCAN THE LABEL</source>
            <translation>लेबल स्कैन करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>Scan the label on the box first. If it does not read, print it again or set it aside.</source>
            <translation>पहले बॉक्स का लेबल स्कैन करें। न पढ़े तो फिर प्रिंट करें या अलग रखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>Taking the next order for this piece…</source>
            <translation>इस पीस का अगला ऑर्डर ले रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>WHICH ONE?</source>
            <translation>कौन-सा?</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/opening.py" />
            <source>What is {code}?</source>
            <translation>{code} क्या है?</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/order.py" />
            <source>Gift. Put this message in: {messages}</source>
            <translation>उपहार। यह संदेश डालें: {messages}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/order.py" />
            <source>Next article: {title}</source>
            <translation>अगला सामान: {title}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/order.py" />
            <source>Order {no}</source>
            <translation>ऑर्डर {no}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/order.py" />
            <source>Picture of the label</source>
            <translation>लेबल की तस्वीर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/printing.py" />
            <source>A supervisor has looked at it</source>
            <translation>सुपरवाइज़र ने देखा है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/printing.py" />
            <source>Ask Oker again</source>
            <translation>Oker से फिर पूछें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/printing.py" />
            <source>Print anyway (supervisor)</source>
            <translation>फिर भी प्रिंट करें (सुपरवाइज़र)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/printing.py" />
            <source>Printed at {time} by {name}. Why again?</source>
            <translation>{time} {name} ने प्रिंट किया। फिर क्यों?</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/printing.py" />
            <source>Printing the label…</source>
            <translation>लेबल प्रिंट हो रहा है…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/printing.py" />
            <source>Taking the label as it is…</source>
            <translation>लेबल जैसा है वैसा ले रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/printing.py" />
            <source>Use it anyway (supervisor)</source>
            <translation>फिर भी इस्तेमाल करें (सुपरवाइज़र)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/question.py" />
            <source>Place</source>
            <translation>जगह</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/queue.py" />
            <source>Aside</source>
            <translation>अलग</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/queue.py" />
            <source>Batch</source>
            <translation>बैच</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/queue.py" />
            <source>No article is wanted by two orders of one piece.</source>
            <translation>एक पीस के दो ऑर्डर किसी सामान के नहीं हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/queue.py" />
            <source>Nothing to pack. New orders come with the next order sync.</source>
            <translation>पैक करने को कुछ नहीं। नए ऑर्डर अगले सिंक से आएँगे।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/queue.py" />
            <source>Nothing waits for a courier.</source>
            <translation>कूरियर का इंतज़ार किसी को नहीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/queue.py" />
            <source>{n} later ones come up as you go on.</source>
            <translation>आगे बढ़ने पर {n} और आएँगे।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/scan_box.py" />
            <source>Type a number</source>
            <translation>नंबर लिखें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/scan_box.py" />
            <source>Type a number, then Enter</source>
            <translation>नंबर लिखें, फिर Enter</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/shelf.py" />
            <source>LABEL FOR {place}</source>
            <translation>{place} का लेबल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/shelf.py" />
            <source>Labels are printed for {places}. Fetch each box, put its label on and scan it.</source>
            <translation>{places} के लेबल प्रिंट हो गए। हर बॉक्स लाएँ, उसका लेबल लगाएँ और स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/shelf.py" />
            <source>Order {no} has its label. Fetch the box from {place}, put the label on and scan it.</source>
            <translation>ऑर्डर {no} का लेबल आ गया। {place} से बॉक्स लाएँ, लेबल लगाएँ और स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/snapshot.py" />
            <source>Order {head}, {due}, {told}, {payment}</source>
            <translation>ऑर्डर {head}, {due}, {told}, {payment}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/snapshot.py" />
            <source>{head}, {told}, first {due}</source>
            <translation>{head}, {told}, पहला {due}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/snapshot.py" />
            <source>{n} orders of one piece</source>
            <translation>एक पीस के {n} ऑर्डर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/snapshot.py" />
            <source>{place}: label printed. Put it on the box and scan it.</source>
            <translation>{place}: लेबल प्रिंट हुआ। बॉक्स पर लगाकर स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/snapshot.py" />
            <source>{place}: needs somebody. Open it to see why.</source>
            <translation>{place}: किसी को देखना है। खोलकर कारण देखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/snapshot.py" />
            <source>{place}: waits for its courier. The label prints by itself.</source>
            <translation>{place}: कूरियर का इंतज़ार। लेबल अपने आप प्रिंट होगा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/snapshot.py" />
            <source>{place}: was the label printed? Look, else open and print again.</source>
            <translation>{place}: लेबल प्रिंट हुआ? देखें, नहीं तो खोलकर फिर प्रिंट करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/steps.py" />
            <source>Step {n}, {word}: {state}. {told}</source>
            <translation>स्टेप {n}, {word}: {state}। {told}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/steps.py" />
            <source>at work</source>
            <translation>चल रहा है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/steps.py" />
            <source>done</source>
            <translation>हो गया</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/steps.py" />
            <source>next step</source>
            <translation>अगला स्टेप</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/steps.py" />
            <source>not yet</source>
            <translation>अभी नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/view.py" />
            <source>Do not pack this order. Put it away with Esc, or scan the next one.</source>
            <translation>यह ऑर्डर पैक न करें। Esc से अलग रखें, या अगला स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/view.py" />
            <source>Each piece of {title} takes the next order for it.</source>
            <translation>{title} का हर पीस अपना अगला ऑर्डर लेता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/view.py" />
            <location filename="../../oker_desk/gui/setup/table.py" />
            <source>NO WEIGHT, NO SIZE</source>
            <translation>न वज़न, न नाप</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/view.py" />
            <source>SCAN ONE PIECE</source>
            <translation>एक पीस स्कैन करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/view.py" />
            <source>Scan an order number, or one piece.</source>
            <translation>ऑर्डर नंबर, या एक पीस स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>1 unit</source>
            <translation>1 यूनिट</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>After this step the order can no longer be cancelled.</source>
            <translation>इसके बाद ऑर्डर कैंसिल नहीं हो सकता।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>All goods are in. Next: the invoice.</source>
            <translation>सारा सामान आ गया। अब: इनवॉइस।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Bring it to the dock.</source>
            <translation>डॉक पर ले जाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Check</source>
            <translation>जाँच</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Done</source>
            <translation>हो गया</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>IN OTHER HANDS</source>
            <translation>दूसरे के हाथ में</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>LABEL NOT USED</source>
            <translation>लेबल इस्तेमाल नहीं हुआ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>LATE by {span}</source>
            <translation>{span} लेट</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Next: invoice</source>
            <translation>अब: इनवॉइस</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Next: label</source>
            <translation>अब: लेबल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Next: scan the label</source>
            <translation>अब: लेबल स्कैन</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Next: weight, box and label.</source>
            <translation>अब: वज़न, बॉक्स और लेबल।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Oker: just now</source>
            <translation>Oker: अभी-अभी</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Oker: {span} ago</source>
            <translation>Oker: {span} पहले</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Put the label on the box, then scan it.</source>
            <translation>लेबल बॉक्स पर लगाएँ, फिर स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Scan the goods into the box.</source>
            <translation>सामान स्कैन करके बॉक्स में डालें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Scan the label</source>
            <translation>लेबल स्कैन</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>Waiting for courier</source>
            <translation>कूरियर का इंतज़ार</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>by {time}</source>
            <translation>{time} तक</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>{done} of {wanted}</source>
            <translation>{wanted} में से {done}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>{done} of {wanted} scanned</source>
            <translation>{wanted} में से {done} स्कैन</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>{n} h</source>
            <translation>{n} घं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/pack/words.py" />
            <source>{n} units</source>
            <translation>{n} यूनिट</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/people_list.py" />
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/people_list.py" />
            <source>Esc: back</source>
            <translation>Esc: वापस</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/people_list.py" />
            <source>Nothing can be done until then.</source>
            <translation>तब तक कुछ नहीं हो सकता।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/people_list.py" />
            <source>Number or name</source>
            <translation>नंबर या नाम</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/people_list.py" />
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/people_list.py" />
            <source>PIN, then Enter</source>
            <translation>PIN, फिर Enter</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/people_list.py" />
            <source>Scan your badge. Or press your number.</source>
            <translation>अपना बैज स्कैन करें। या अपना नंबर दबाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/people_list.py" />
            <source>Type the PIN of {name}.</source>
            <translation>{name} का PIN लिखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/people_list.py" />
            <source>Who is at the desk?</source>
            <translation>डेस्क पर कौन है?</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/people_list.py" />
            <source>Your number, or the first letters of your name</source>
            <translation>आपका नंबर, या नाम के पहले अक्षर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/people_list.py" />
            <source>{name} is at the desk now.</source>
            <translation>अभी डेस्क पर {name} हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/places.py" />
            <source>Channel</source>
            <translation>चैनल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/places.py" />
            <source>Connection, warehouse map, station and printer.</source>
            <translation>कनेक्शन, वेयरहाउस मैप, स्टेशन और प्रिंटर।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/places.py" />
            <location filename="../../oker_desk/gui/setup/sections.py" />
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
            <source>Scan an order number, or choose an order from the list.</source>
            <translation>ऑर्डर नंबर स्कैन करें, या सूची से ऑर्डर चुनें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/places.py" />
            <source>Search, or scan any number of an order.</source>
            <translation>खोजें, या ऑर्डर का कोई भी नंबर स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/places.py" />
            <source>See how each sync ended, or run one now.</source>
            <translation>देखें हर सिंक कैसे ख़त्म हुआ, या अभी चलाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/places.py" />
            <source>Set-up</source>
            <translation>सेट-अप</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/print_reasons.py" />
            <source>Does not read</source>
            <translation>नहीं पढ़ता</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/sellers.py" />
            <source>Choose the seller first, then scan again.</source>
            <translation>पहले विक्रेता चुनें, फिर दोबारा स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/sellers.py" />
            <source>Keys 1 to {n}, or arrows and Enter</source>
            <translation>1 से {n} की कुंजियाँ, या तीर और Enter</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>A CSV file with two columns: barcode and SKU. What is known already stays as it is.</source>
            <translation>दो कॉलम की CSV फ़ाइल: बारकोड और SKU। जो पहले से पता है वह वैसा ही रहेगा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>A list of barcodes</source>
            <translation>बारकोड की सूची</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>Barcode</source>
            <translation>बारकोड</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>Barcode on the goods</source>
            <translation>सामान पर बारकोड</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>Barcodes known here: {n}</source>
            <translation>यहाँ पता बारकोड: {n}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>Forget</source>
            <translation>भूल जाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>Forget this barcode</source>
            <translation>यह बारकोड भूल जाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>Learn</source>
            <translation>सिखाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>Learn from a file…</source>
            <translation>फ़ाइल से सिखाएँ…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>Learn the barcode</source>
            <translation>बारकोड सिखाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>Lines that were left out</source>
            <translation>लाइनें जो छोड़ी गईं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>Nobody has taught this barcode yet. Scan or type the SKU.</source>
            <translation>यह बारकोड अभी किसी ने नहीं सिखाया। SKU स्कैन करें या लिखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>SKU of the article</source>
            <translation>सामान का SKU</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>Scan it, or type it</source>
            <translation>स्कैन करें, या लिखें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>Scan or type the SKU</source>
            <translation>SKU स्कैन करें या लिखें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>Scan the barcode on the goods, then the SKU. From then on the scanner knows it.</source>
            <translation>सामान का बारकोड स्कैन करें, फिर SKU। उसके बाद स्कैनर उसे पहचानेगा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>Teach a barcode</source>
            <translation>बारकोड सिखाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>This is the SKU of {title} itself; nothing has to be learned.</source>
            <translation>यह {title} का ही SKU है; कुछ सिखाना नहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>Yes, change it</source>
            <translation>हाँ, बदलें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>{new} learned, {same} known already, {wrong} lines left out.</source>
            <translation>{new} सीखे, {same} पहले से पता, {wrong} लाइनें छोड़ीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>✓  It stands for {sku} ({title}).</source>
            <translation>✓  यह {sku} ({title}) है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/barcodes.py" />
            <source>✓  {code} stands for {sku} from now on.</source>
            <translation>✓  अब से {code} का मतलब {sku} है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/box_rows.py" />
            <source>Box {n}: {title}</source>
            <translation>बॉक्स {n}: {title}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/box_rows.py" />
            <source>Clear box {n}</source>
            <translation>बॉक्स {n} हटाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/box_rows.py" />
            <location filename="../../oker_desk/gui/setup/people.py" />
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Address</source>
            <translation>पता</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Address of Oker</source>
            <translation>Oker का पता</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>CONNECTED</source>
            <translation>जुड़ गया</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Connect</source>
            <translation>जोड़ें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Connect again</source>
            <translation>फिर जोड़ें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>Connected to Oker as {name}.</source>
            <translation>Oker से {name} के नाम से जुड़ा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Connected to Uniware as {name}.</source>
            <translation>Uniware से {name} के नाम से जुड़ा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Connection to Oker</source>
            <translation>Oker से कनेक्शन</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Disconnect</source>
            <translation>कनेक्शन हटाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Disconnect and forget the password</source>
            <translation>कनेक्शन हटाएँ और पासवर्ड भूल जाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Hide</source>
            <translation>छिपाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Hide the password</source>
            <translation>पासवर्ड छिपाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Keep for this session only</source>
            <translation>सिर्फ़ अभी के लिए रखें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Logging in to Oker…</source>
            <translation>Oker में लॉग-इन हो रहा है…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Not connected. Orders cannot be read or sent.</source>
            <translation>जुड़ा नहीं है। ऑर्डर पढ़े या भेजे नहीं जा सकते।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Password</source>
            <translation>पासवर्ड</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Password from the Oker team</source>
            <translation>Oker टीम का दिया पासवर्ड</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Show the password</source>
            <translation>पासवर्ड दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Test connection</source>
            <translation>कनेक्शन जाँचें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>The Oker team gives the user name and the password, one pair for each seller.</source>
            <translation>यूज़र नाम और पासवर्ड Oker टीम देती है, हर सेलर को एक जोड़ी।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>The password goes into this computer's key store, never into a file.</source>
            <translation>पासवर्ड इस कंप्यूटर के पासवर्ड स्टोर में जाता है, किसी फ़ाइल में नहीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>The session with this log-in has ended. Enter the password again.</source>
            <translation>इस लॉग-इन का सत्र ख़त्म हुआ। पासवर्ड फिर लिखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>Trying the log-in…</source>
            <translation>लॉग-इन जाँच रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>User name</source>
            <translation>यूज़र नाम</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>User name from the Oker team</source>
            <translation>Oker टीम का दिया यूज़र नाम</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>▲  The password is in the memory of this session only. It is gone when this window is closed.</source>
            <translation>▲  पासवर्ड सिर्फ़ अभी की मेमोरी में है। विंडो बंद होते ही चला जाएगा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>✓  Connected to Oker as {name}.</source>
            <translation>✓  Oker से {name} के नाम से जुड़ा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/connection.py" />
            <source>✓  Oker answers and takes the log-in of {name}.</source>
            <translation>✓  Oker जवाब देता है और {name} का लॉग-इन लेता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/dock.py" />
            <source>Ask Oker for its own manifest paper while closing</source>
            <translation>बंद करते समय Oker से उसका मैनिफेस्ट काग़ज़ माँगें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/dock.py" />
            <source>If Oker refuses its paper, the manifest stays open. Switch it off where Oker offers none.</source>
            <translation>Oker काग़ज़ न दे तो मैनिफेस्ट खुला रहता है। Oker न देता हो तो इसे बंद करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/dock.py" />
            <source>Parcels on one manifest at most</source>
            <translation>एक मैनिफेस्ट पर ज़्यादा से ज़्यादा पार्सल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/dock.py" />
            <source>Parcels on one manifest at most. A full one offers the next.</source>
            <translation>एक मैनिफेस्ट पर ज़्यादा से ज़्यादा पार्सल। भरने पर अगला शुरू होगा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/dock.py" />
            <source>Pick-up times are typed on the couriers' cards at the dock.</source>
            <translation>पिक-अप का समय डॉक पर कूरियर के कार्ड में लिखा जाता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/dock.py" />
            <source>Save the size of manifests</source>
            <translation>मैनिफेस्ट का आकार सेव करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/dock.py" />
            <location filename="../../oker_desk/gui/setup/keeping.py" />
            <location filename="../../oker_desk/gui/setup/packing.py" />
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>✓  Saved.</source>
            <translation>✓  सेव हुआ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Check every part of this station</source>
            <translation>स्टेशन का हर हिस्सा जाँचें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Check now</source>
            <translation>अभी जाँचें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Clock</source>
            <translation>घड़ी</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Data file</source>
            <translation>डेटा फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Disk</source>
            <translation>डिस्क</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Everything is in order.</source>
            <translation>सब ठीक है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Is everything in order?</source>
            <translation>क्या सब ठीक है?</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Key store</source>
            <translation>पासवर्ड स्टोर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Looking…</source>
            <translation>देख रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Not looked yet.</source>
            <translation>अभी नहीं देखा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Printers</source>
            <translation>प्रिंटर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Save support file…</source>
            <translation>सपोर्ट फ़ाइल सेव करें…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Save the support file</source>
            <translation>सपोर्ट फ़ाइल सेव करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <location filename="../../oker_desk/gui/setup/scanner.py" />
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Scanner</source>
            <translation>स्कैनर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Sound</source>
            <translation>आवाज़</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>The support file holds no password and nothing about buyers. You may send it to anybody.</source>
            <translation>सपोर्ट फ़ाइल में न पासवर्ड है, न ख़रीदारों के बारे में कुछ। किसी को भी भेज सकते हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>The support file is {path}.</source>
            <translation>सपोर्ट फ़ाइल {path} है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>Unanswered steps</source>
            <translation>बिना जवाब के स्टेप</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Warehouse map</source>
            <translation>वेयरहाउस मैप</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>{n} of {all} need mending.</source>
            <translation>{all} में से {n} ठीक करने हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>✓  Good</source>
            <translation>✓  ठीक</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/doctor.py" />
            <source>✕  MEND</source>
            <translation>✕  ठीक करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Back, Alt+Left</source>
            <translation>वापस, Alt+Left</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Everything that is done has a tick.</source>
            <translation>जो हो चुका उस पर टिक है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Go on without this step</source>
            <translation>इस चरण के बिना आगे बढ़ें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Leave for later</source>
            <translation>बाद के लिए छोड़ें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Log-in</source>
            <translation>लॉग-इन</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Look around on the sandbox first</source>
            <translation>पहले सैंडबॉक्स में देखें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Next ›</source>
            <translation>आगे ›</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Next, Alt+Right</source>
            <translation>आगे, Alt+Right</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Not everything is done yet. It can wait.</source>
            <translation>अभी सब नहीं हुआ। बाद में हो सकता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Pass over</source>
            <translation>छोड़कर आगे बढ़ें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Printer</source>
            <translation>प्रिंटर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Start packing</source>
            <translation>पैकिंग शुरू करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Station</source>
            <translation>स्टेशन</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>Step {n} of {all}: {step}</source>
            <translation>स्टेप {n} / {all}: {step}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>This station is ready, but for what was passed over.</source>
            <translation>यह स्टेशन तैयार है, सिवाय उसके जो छोड़ा गया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>This station is ready.</source>
            <translation>यह स्टेशन तैयार है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/first_steps.py" />
            <source>‹ Back</source>
            <translation>‹ वापस</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/keeping.py" />
            <source>Back up now</source>
            <translation>अभी बैकअप लें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/keeping.py" />
            <source>Backups</source>
            <translation>बैकअप</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/keeping.py" />
            <source>Buyers' personal data</source>
            <translation>ख़रीदारों की निजी जानकारी</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/keeping.py" />
            <source>Days that a finished order keeps its buyer</source>
            <translation>पूरे ऑर्डर का ख़रीदार कितने दिन रखें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/keeping.py" />
            <source>Last backup {time}: {path}</source>
            <translation>पिछला बैकअप {time}: {path}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/keeping.py" />
            <source>Name, street, phone, pin code and label of a finished order are removed after these days. Order, items, invoice, AWB and history stay.</source>
            <translation>पूरे हुए ऑर्डर का नाम, गली, फ़ोन, पिन कोड और लेबल इतने दिन बाद हटते हैं। ऑर्डर, आइटम, इनवॉइस, AWB और इतिहास रहते हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/keeping.py" />
            <source>The data file is copied at the start and every half hour in which something was done. The newest copies are kept, for a week at most. After damage the program names the last one and says where to copy it.</source>
            <translation>डेटा फ़ाइल की कॉपी शुरू में और काम होने पर हर आधे घंटे बनती है। नई कॉपियाँ ज़्यादा से ज़्यादा एक हफ़्ता रहती हैं। ख़राबी पर प्रोग्राम बताता है कि आख़िरी कॉपी कहाँ रखनी है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/keeping.py" />
            <source>There is no backup yet.</source>
            <translation>अभी कोई बैकअप नहीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/keeping.py" />
            <source>days</source>
            <translation>दिन</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/keeping.py" />
            <source>✓  Backed up.</source>
            <translation>✓  बैकअप हुआ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/keeping.py" />
            <source>✓  Saved. Buyers forgotten in {orders}.</source>
            <translation>✓  सेव हुआ। {orders} से ख़रीदार की जानकारी हटाई गई।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/language.py" />
            <location filename="../../oker_desk/gui/setup/looks.py" />
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Language</source>
            <translation>भाषा</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/language.py" />
            <source>The window changes at once. What is in hand stays.</source>
            <translation>विंडो तुरंत बदलती है। हाथ का काम वैसा ही रहता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/looks.py" />
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Ask who is there after</source>
            <translation>इतनी देर बाद पूछें कौन है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/looks.py" />
            <source>Large</source>
            <translation>बड़ा</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/looks.py" />
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Minutes until an idle desk asks who is there</source>
            <translation>ख़ाली डेस्क कितने मिनट बाद पूछे कि कौन है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/looks.py" />
            <source>Off</source>
            <translation>बंद</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/looks.py" />
            <source>Screen, sounds and lock</source>
            <translation>स्क्रीन, आवाज़ें और लॉक</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/looks.py" />
            <source>Size of the texts</source>
            <translation>अक्षरों का आकार</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/looks.py" />
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Sounds</source>
            <translation>आवाज़ें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/looks.py" />
            <source>Text size</source>
            <translation>अक्षर का आकार</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/looks.py" />
            <source>Usual</source>
            <translation>सामान्य</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/looks.py" />
            <source>Very large</source>
            <translation>बहुत बड़ा</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/looks.py" />
            <source>Volume of the sounds</source>
            <translation>आवाज़ों की ऊँचाई</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/looks.py" />
            <source>never</source>
            <translation>कभी नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/looks.py" />
            <source>{n} minutes</source>
            <translation>{n} मिनट</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map.py" />
            <source>EXPORTED</source>
            <translation>निर्यात हुआ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map.py" />
            <source>The map is in {path}.</source>
            <translation>मैप {path} में है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map.py" />
            <source>The warehouse map is in force for every table now.</source>
            <translation>वेयरहाउस मैप अब हर टेबल पर लागू है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Add missing codes</source>
            <translation>छूटे कोड जोड़ें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Add row</source>
            <translation>लाइन जोड़ें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Add the Oker codes that orders came from</source>
            <translation>जिन Oker कोड से ऑर्डर आए उन्हें जोड़ें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Export the map to a file</source>
            <translation>मैप फ़ाइल में निर्यात करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Export the warehouse map</source>
            <translation>वेयरहाउस मैप निर्यात करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Export…</source>
            <translation>निर्यात…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Import the map from a file</source>
            <translation>मैप फ़ाइल से लाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Import the warehouse map</source>
            <translation>वेयरहाउस मैप लाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Import…</source>
            <translation>लाएँ…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Paste</source>
            <translation>पेस्ट करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Paste the map</source>
            <translation>मैप पेस्ट करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Remove row</source>
            <translation>लाइन हटाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Save map</source>
            <translation>मैप सेव करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Undo</source>
            <translation>वापस लें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Undo the last change</source>
            <translation>पिछला बदलाव वापस लें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_editor.py" />
            <source>Which Oker warehouse is which Uniware facility. At the right the same as JSON, exactly as Uniware takes it.</source>
            <translation>कौन-सा Oker वेयरहाउस कौन-सी Uniware फ़ैसिलिटी है। दाईं ओर वही JSON में, जैसा Uniware लेता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_fields.py" />
            <source>Oker code</source>
            <translation>Oker कोड</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_fields.py" />
            <source>Orders of the last 30 days</source>
            <translation>पिछले 30 दिन के ऑर्डर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_fields.py" />
            <source>Send stock</source>
            <translation>स्टॉक भेजें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_fields.py" />
            <source>Uniware code</source>
            <translation>Uniware कोड</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_fields.py" />
            <source>Warehouse map as JSON</source>
            <translation>वेयरहाउस मैप JSON में</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_fields.py" />
            <source>Warehouse map as rows</source>
            <translation>वेयरहाउस मैप लाइनों में</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_history.py" />
            <source>Saved maps</source>
            <translation>सेव किए मैप</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_history.py" />
            <source>Take up this map</source>
            <translation>यह मैप लें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_history.py" />
            <source>{at} · {person} · {pairs} · in force</source>
            <translation>{at} · {person} · {pairs} · लागू</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_history.py" />
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>{n} warehouse</source>
            <translation>{n} वेयरहाउस</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_history.py" />
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>{n} warehouses</source>
            <translation>{n} वेयरहाउस</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_stock.py" />
            <source>In Uniware, “Facility Wise Inventory” is Yes for this channel</source>
            <translation>Uniware में इस चैनल के लिए “Facility Wise Inventory” = Yes है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_stock.py" />
            <source>In Uniware, “Selective Facility For Inventory Sync” is switched on</source>
            <translation>Uniware में “Selective Facility For Inventory Sync” चालू है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_stock.py" />
            <source>May stock be sent?</source>
            <translation>क्या स्टॉक भेजा जा सकता है?</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_stock.py" />
            <source>No: the stock sync does not run until this is so:</source>
            <translation>नहीं: जब तक यह न हो, स्टॉक सिंक नहीं चलता:</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_stock.py" />
            <source>Yes: the stock sync may run.</source>
            <translation>हाँ: स्टॉक सिंक चल सकता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_trial.py" />
            <source>Dry run: orders of the last 30 days with this map</source>
            <translation>परख: इस मैप से पिछले 30 दिन के ऑर्डर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_trial.py" />
            <source>No order came in the last 30 days, so nothing can be tried yet.</source>
            <translation>पिछले 30 दिन में कोई ऑर्डर नहीं आया, इसलिए परख नहीं हो सकती।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_trial.py" />
            <source>Not used: no order came from {codes}.</source>
            <translation>काम में नहीं: {codes} से कोई ऑर्डर नहीं आया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_trial.py" />
            <source>{orders} to {facility}</source>
            <translation>{facility} को {orders}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_trial.py" />
            <source>✓  Orders go: {where}</source>
            <translation>✓  ऑर्डर जाएँगे: {where}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_trial.py" />
            <source>✕  {warehouse} has no facility, set aside and not to be packed: {orders}.</source>
            <translation>✕  {warehouse} की फ़ैसिलिटी नहीं, अलग रखे, पैक नहीं होंगे: {orders}।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/map_trial.py" />
            <source>✕  {warehouse} has no facility, set aside and not to be packed: {orders}. “{twin}” in the map looks alike: was it typed wrong?</source>
            <translation>✕  {warehouse} की फ़ैसिलिटी नहीं, अलग रखे, पैक नहीं होंगे: {orders}। मैप में “{twin}” मिलता-जुलता है: कहीं ग़लत तो नहीं लिखा?</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/packing.py" />
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Packing</source>
            <translation>पैकिंग</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/packing.py" />
            <source>Scan the label on each box before the next order</source>
            <translation>अगले ऑर्डर से पहले हर बॉक्स का लेबल स्कैन करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/packing.py" />
            <source>The scan catches a label on the wrong box. Only a supervisor may switch it off.</source>
            <translation>स्कैन ग़लत बॉक्स पर लगे लेबल को पकड़ता है। सिर्फ़ सुपरवाइज़र इसे बंद कर सकता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Add person</source>
            <translation>व्यक्ति जोड़ें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>As colleagues say it</source>
            <translation>जैसा साथी बोलते हैं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Badge</source>
            <translation>बैज</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Cancel orders</source>
            <translation>ऑर्डर कैंसिल करना</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Change the person with F6, or scan a badge.</source>
            <translation>F6 से व्यक्ति बदलें, या बैज स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Change the set-up</source>
            <translation>सेट-अप बदलना</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Close manifests</source>
            <translation>मैनिफेस्ट बंद करना</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Goes away when the person is saved.</source>
            <translation>सेव करने पर हट जाएगा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>May, beside packing and loading:</source>
            <translation>पैकिंग और लोडिंग के अलावा:</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Name of the person</source>
            <translation>व्यक्ति का नाम</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>New person</source>
            <translation>नया व्यक्ति</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Not needed with a badge</source>
            <translation>बैज हो तो ज़रूरी नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>PIN of the person</source>
            <translation>व्यक्ति का PIN</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>People</source>
            <translation>लोग</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>People of this desk</source>
            <translation>इस डेस्क के लोग</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Print a label again</source>
            <translation>लेबल फिर प्रिंट करना</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Remove person</source>
            <translation>व्यक्ति हटाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Save person</source>
            <translation>व्यक्ति सेव करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Scan the badge now, if there is one.</source>
            <translation>बैज हो तो अभी स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Scan the badge once more.</source>
            <translation>बैज एक बार और स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Settle what went wrong</source>
            <translation>गड़बड़ी निपटाना</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Take the PIN away</source>
            <translation>PIN हटाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Take the badge away</source>
            <translation>बैज हटाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>The badge was scanned once only. Scan it once more, then save.</source>
            <translation>बैज सिर्फ़ एक बार स्कैन हुआ। एक बार और स्कैन करें, फिर सहेजें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>The first person must be able to change the set-up.</source>
            <translation>पहला व्यक्ति सेट-अप बदल सके, यह ज़रूरी है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>This is not what was scanned before. Scan the badge once more.</source>
            <translation>यह पहले वाले स्कैन से अलग है। बैज एक बार और स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>Until somebody is set up here, everybody may do everything. Change the person with F6.</source>
            <translation>जब तक यहाँ कोई न हो, हर कोई सब कर सकता है। व्यक्ति F6 से बदलें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>badge</source>
            <translation>बैज</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>by name</source>
            <translation>नाम से</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>{name} is removed. The history keeps the name.</source>
            <translation>{name} हटाए गए। इतिहास में नाम रहेगा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>✓  {name} is saved.</source>
            <translation>✓  {name} सेव हुए।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>✓ A badge is known.</source>
            <translation>✓ बैज पता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/people.py" />
            <source>✓ Scanned twice alike. Save the person to keep it.</source>
            <translation>✓ दो बार एक-सा स्कैन हुआ। रखने के लिए व्यक्ति को सहेजें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Address of the label printer in the network</source>
            <translation>नेटवर्क में लेबल प्रिंटर का पता</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Ask the printer</source>
            <translation>प्रिंटर से पूछें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Dots and paper</source>
            <translation>डॉट और काग़ज़</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Files in “{folder}”</source>
            <translation>“{folder}” में फ़ाइलें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Its address, such as 192.168.1.50</source>
            <translation>उसका पता, जैसे 192.168.1.50</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Label printer in the network (ZPL, port 9100)</source>
            <translation>नेटवर्क का लेबल प्रिंटर (ZPL, पोर्ट 9100)</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Look again</source>
            <translation>फिर खोजें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Look for printers again</source>
            <translation>प्रिंटर फिर खोजें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Looking for the printers of this machine…</source>
            <translation>इस कंप्यूटर के प्रिंटर खोजे जा रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Make labels smaller that are larger than this paper</source>
            <translation>इस काग़ज़ से बड़े लेबल छोटे करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>No printer chosen</source>
            <translation>प्रिंटर नहीं चुना</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Paper in the printer: {what}</source>
            <translation>प्रिंटर का काग़ज़: {what}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Print a test label</source>
            <translation>टेस्ट लेबल प्रिंट करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Printer: {what}</source>
            <translation>प्रिंटर: {what}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Resolution of the printer: {what}</source>
            <translation>प्रिंटर का रेज़ॉल्यूशन: {what}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>Save printer</source>
            <translation>प्रिंटर सेव करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>{dpi} dpi</source>
            <translation>{dpi} dpi</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>{printer} – not there now</source>
            <translation>{printer} – अभी नहीं है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printer_panel.py" />
            <source>{printer}, as a raw ZPL queue</source>
            <translation>{printer}, सीधी ZPL क़तार</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Asking the printer…</source>
            <translation>प्रिंटर से पूछ रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Choose a printer first.</source>
            <translation>पहले प्रिंटर चुनें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Invoices that come with the label</source>
            <translation>लेबल के साथ आने वाले इनवॉइस</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Labels</source>
            <translation>लेबल</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>NOT THE TEST LABEL</source>
            <translation>टेस्ट लेबल नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Printing a test label…</source>
            <translation>टेस्ट लेबल प्रिंट हो रहा है…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>TEST LABEL READ</source>
            <translation>टेस्ट लेबल पढ़ा गया</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Test label {code} sent to {printer}. Its frame must measure {width} × {height} mm. Scan its bars here.</source>
            <translation>टेस्ट लेबल {code} {printer} को भेजा। उसका घेरा {width} × {height} mm होना चाहिए। बार यहाँ स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>What this printer prints, this scanner reads.</source>
            <translation>जो यह प्रिंटर छापता है, स्कैनर पढ़ता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Without a printer they are kept.</source>
            <translation>प्रिंटर न हो तो रखे जाते हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/printers.py" />
            <source>Without a printer they are written to a file.</source>
            <translation>प्रिंटर न हो तो फ़ाइल में लिखे जाते हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/profiles.py" />
            <source>Add seller</source>
            <translation>सेलर जोड़ें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/profiles.py" />
            <source>Each seller has orders, map, history and log-in of its own. The name stands in the window's title and in the strip below.</source>
            <translation>हर सेलर के ऑर्डर, मैप, इतिहास और लॉग-इन अलग हैं। नाम विंडो के शीर्षक और नीचे की पट्टी में रहता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/profiles.py" />
            <source>Name of a seller</source>
            <translation>सेलर का नाम</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/profiles.py" />
            <source>Open this seller</source>
            <translation>यह सेलर खोलें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/profiles.py" />
            <source>Rename the chosen seller</source>
            <translation>चुने हुए सेलर का नाम बदलें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/profiles.py" />
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Sellers</source>
            <translation>सेलर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/profiles.py" />
            <source>Sellers at this station</source>
            <translation>इस स्टेशन के सेलर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/profiles.py" />
            <source>✓  This seller is called {name} now.</source>
            <translation>✓  अब इस सेलर का नाम {name} है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/profiles.py" />
            <source>✓  {name} is there. Open it to connect it.</source>
            <translation>✓  {name} बन गया। जोड़ने के लिए खोलें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/profiles.py" />
            <source>✓  {name}, in this window</source>
            <translation>✓  {name}, इस विंडो में</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/scanner.py" />
            <source>Barcode to scan</source>
            <translation>स्कैन करने का बारकोड</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/scanner.py" />
            <source>Forget what was learned</source>
            <translation>सीखा हुआ भूल जाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/scanner.py" />
            <source>Forgotten. Scans are taken as the keyboard writes them.</source>
            <translation>भूल गए। स्कैन वैसे लिए जाएँगे जैसे कीबोर्ड लिखता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/scanner.py" />
            <source>If nothing happens: go here and scan again</source>
            <translation>कुछ न हो तो: यहाँ आकर फिर स्कैन करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/scanner.py" />
            <source>Now scan any other code to try.</source>
            <translation>अब परखने को कोई और कोड स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/scanner.py" />
            <source>Scan this code. The desk learns how your scanner and keyboard write.</source>
            <translation>यह कोड स्कैन करें। डेस्क सीखेगा कि स्कैनर और कीबोर्ड कैसे लिखते हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/scanner.py" />
            <source>This came as slowly as typing. Set the scanner to send its keys faster.</source>
            <translation>यह टाइपिंग जितना धीमा आया। स्कैनर को तेज़ भेजने पर सेट करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/scanner.py" />
            <source>This code arrives as: {code}</source>
            <translation>यह कोड ऐसे आता है: {code}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/scanner.py" />
            <source>Where a slow scan lands</source>
            <translation>जहाँ धीमा स्कैन आता है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/scanner.py" />
            <source>✓  Learned and saved.</source>
            <translation>✓  सीखा और सेव हुआ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Barcodes</source>
            <translation>बारकोड</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Boxes and commands</source>
            <translation>बॉक्स और कमांड</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Connection</source>
            <translation>कनेक्शन</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Data and backups</source>
            <translation>डेटा और बैकअप</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Doctor</source>
            <translation>डॉक्टर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>First steps</source>
            <translation>पहले क़दम</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sections.py" />
            <source>Serial devices</source>
            <translation>सीरियल उपकरण</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>A scanner that plays keyboard works without this.</source>
            <translation>कीबोर्ड वाला स्कैनर इसके बिना चलता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Heard: {code}</source>
            <translation>सुना: {code}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Its weight then stands on the packing screen by itself.</source>
            <translation>वज़न तब पैकिंग स्क्रीन पर अपने आप आता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Look for serial ports again</source>
            <translation>सीरियल पोर्ट फिर खोजें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>None</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Port</source>
            <translation>पोर्ट</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Port of the scale</source>
            <translation>तराज़ू का पोर्ट</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Port of the scanner</source>
            <translation>स्कैनर का पोर्ट</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Put something on the scale.</source>
            <translation>तराज़ू पर कुछ रखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Save ports</source>
            <translation>पोर्ट सेव करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Scale</source>
            <translation>तराज़ू</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Scan something.</source>
            <translation>कुछ स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Scanner on a serial port</source>
            <translation>सीरियल पोर्ट पर स्कैनर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Speed</source>
            <translation>गति</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Speed of the scale</source>
            <translation>तराज़ू की गति</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Speed of the scanner</source>
            <translation>स्कैनर की गति</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>This scale speaks only when asked</source>
            <translation>यह तराज़ू पूछने पर ही बोलता है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>Too heavy for the scale.</source>
            <translation>तराज़ू के लिए बहुत भारी।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>{grams} g, moving</source>
            <translation>{grams} g, हिल रहा है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>{grams} g, steady</source>
            <translation>{grams} g, ठहरा</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/serial_devices.py" />
            <source>{port} – not there now</source>
            <translation>{port} – अभी नहीं है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/snapshot.py" />
            <source>{path} cannot be read. Choose another file.</source>
            <translation>{path} पढ़ी नहीं जा सकती। दूसरी फ़ाइल चुनें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/snapshot.py" />
            <location filename="../../oker_desk/services/command_sheet.py" />
            <location filename="../../oker_desk/services/setup/support.py" />
            <source>{path} could not be written. Choose another place.</source>
            <translation>{path} लिखी नहीं जा सकी। दूसरी जगह चुनें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/snapshot.py" />
            <source>{path} is not a text file. Choose the file with the map.</source>
            <translation>{path} टेक्स्ट फ़ाइल नहीं है। मैप वाली फ़ाइल चुनें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>A siren of four: a rule forbids it. Read the banner.</source>
            <translation>चार बार साइरन: नियम मना करता है। ऊपर की पट्टी पढ़ें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Each can be told apart without looking. Listen to them here.</source>
            <translation>हर आवाज़ बिना देखे पहचानी जाती है। यहाँ सुनें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Good</source>
            <translation>ठीक</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>One long tone that glides up: not yet, the desk goes on by itself.</source>
            <translation>एक लंबा चढ़ता सुर: अभी नहीं, डेस्क अपने आप आगे बढ़ेगा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>One short pip: the scan counted.</source>
            <translation>एक छोटा पिप: स्कैन गिना गया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Play sounds</source>
            <translation>आवाज़ बजाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Play the sound {sound}</source>
            <translation>{sound} की आवाज़ बजाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Three steps up: the parcel is finished.</source>
            <translation>तीन चढ़ते सुर: पार्सल पूरा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Two low buzzes: that does not belong here. Nothing was counted.</source>
            <translation>दो नीची भनभन: यह यहाँ का नहीं। कुछ नहीं गिना।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Volume</source>
            <translation>आवाज़ कितनी</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Wait</source>
            <translation>इंतज़ार</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/sounds.py" />
            <source>Wrong</source>
            <translation>ग़लत</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>Every facility of the map</source>
            <translation>मैप की हर फ़ैसिलिटी</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>Facility that this station packs for</source>
            <translation>यह स्टेशन किस फ़ैसिलिटी के लिए पैक करता है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>Go on by itself after the last good scan</source>
            <translation>आख़िरी सही स्कैन के बाद अपने आप आगे बढ़ें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>Invoice, label and print then follow without a key. Switch it off to press for each step.</source>
            <translation>तब इनवॉइस, लेबल और प्रिंट बिना कुंजी के होते हैं। हर स्टेप दबाना हो तो बंद करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>Name of this station</source>
            <translation>इस स्टेशन का नाम</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>Save station</source>
            <translation>स्टेशन सेव करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>Table 4</source>
            <translation>टेबल 4</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>This station</source>
            <translation>यह स्टेशन</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>{facility} – not in the map any more</source>
            <translation>{facility} – अब मैप में नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/station.py" />
            <source>✓  Saved. This is {name}.</source>
            <translation>✓  सेव हुआ। यह {name} है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/table.py" />
            <source>Boxes</source>
            <translation>बॉक्स</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/table.py" />
            <source>Command sheet</source>
            <translation>कमांड शीट</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/table.py" />
            <source>Each has a code on the command sheet. The first have a button at the table, too.</source>
            <translation>हर एक का कोड कमांड शीट पर है। पहले वालों का बटन टेबल पर भी है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/table.py" />
            <source>Print it and lay it on the table: scan a code of it instead of pressing a key.</source>
            <translation>प्रिंट करके टेबल पर रखें: कुंजी दबाने की जगह उसका कोड स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/table.py" />
            <source>Save boxes</source>
            <translation>बॉक्स सेव करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/table.py" />
            <source>Save command sheet…</source>
            <translation>कमांड शीट सेव करें…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/table.py" />
            <source>✓  Saved. Print the command sheet anew.</source>
            <translation>✓  सेव हुआ। कमांड शीट फिर प्रिंट करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/table.py" />
            <source>✓  The sheet is in {path}. Print it on A4.</source>
            <translation>✓  शीट {path} में है। A4 पर प्रिंट करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Address of Uniware</source>
            <translation>Uniware का पता</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Asking Uniware…</source>
            <translation>Uniware से पूछ रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Connect to Uniware</source>
            <translation>Uniware से जोड़ें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Connection to Uniware</source>
            <translation>Uniware से कनेक्शन</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Disconnect from Uniware</source>
            <translation>Uniware का कनेक्शन हटाएँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Only the stock sync needs it: Uniware tells how much there is. Everything else works without.</source>
            <translation>सिर्फ़ स्टॉक सिंक को चाहिए: Uniware बताता है कितना है। बाकी सब इसके बिना चलता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Password of Uniware</source>
            <translation>Uniware का पासवर्ड</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>Test the connection to Uniware</source>
            <translation>Uniware का कनेक्शन जाँचें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>User name of Uniware</source>
            <translation>Uniware का यूज़र नाम</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/uniware.py" />
            <source>✓  Connected to Uniware as {name}.</source>
            <translation>✓  Uniware से {name} के नाम से जुड़ा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/setup/view.py" />
            <source>Sections of Set-up</source>
            <translation>सेट-अप के भाग</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/start.py" />
            <source>SELLER</source>
            <translation>सेलर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/start.py" />
            <source>There is no screen here. Start Oker Desk from the desktop of this machine, or see what works without one: oker-desk --help.</source>
            <translation>यहाँ स्क्रीन नहीं है। Oker Desk इस मशीन के डेस्कटॉप से चलाएँ, या देखें बिना स्क्रीन क्या चलता है: oker-desk --help.</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/start.py" />
            <source>This is the desk of {name}. Another seller: Shift+F6.</source>
            <translation>यह डेस्क {name} का है। दूसरा सेलर: Shift+F6।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>Change the person at the desk</source>
            <translation>डेस्क पर व्यक्ति बदलें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>Change the seller</source>
            <translation>सेलर बदलें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>Nothing unsettled</source>
            <translation>कुछ बाकी नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>Orders as of {time}</source>
            <translation>ऑर्डर {time} तक के</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>Orders never synced</source>
            <translation>ऑर्डर कभी सिंक नहीं हुए</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>Show what needs you</source>
            <translation>दिखाएँ जिसे आपकी ज़रूरत है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>files in “{folder}”</source>
            <translation>“{folder}” में फ़ाइलें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>▲ As of {time}</source>
            <translation>▲ {time} तक</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>▲ Oker: no answer</source>
            <translation>▲ Oker: जवाब नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>▲ Oker: {name}, this session only</source>
            <translation>▲ Oker: {name}, सिर्फ़ अभी</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>▲ Orders as of {time}</source>
            <translation>▲ ऑर्डर {time} तक के</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>▲ Orders not complete</source>
            <translation>▲ ऑर्डर अधूरे</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>▲ {n} need you · F7</source>
            <translation>▲ {n} आपका काम · F7</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>▲ {steps} unsettled</source>
            <translation>▲ {steps} बाकी</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>✓ Oker: {name}</source>
            <translation>✓ Oker: {name}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>✓ Printer</source>
            <translation>✓ प्रिंटर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>✓ Printer: {name}</source>
            <translation>✓ प्रिंटर: {name}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>✕ Look at the printer: {name}</source>
            <translation>✕ प्रिंटर देखें: {name}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>✕ No label printer</source>
            <translation>✕ लेबल प्रिंटर नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>✕ Nobody at {station} · F6</source>
            <translation>✕ {station} पर कोई नहीं · F6</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>✕ Nobody · F6</source>
            <translation>✕ कोई नहीं · F6</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>✕ Not connected to Oker</source>
            <translation>✕ Oker से जुड़ा नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/status_strip.py" />
            <source>✕ Oker: password needed</source>
            <translation>✕ Oker: पासवर्ड चाहिए</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/tour/hands.py" />
            <source>The tour stopped at this step: {step}. The window says: {said}</source>
            <translation>टूर इस स्टेप पर रुका: {step}। विंडो कहती है: {said}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/typed_field.py" />
            <source>Only a number of at most {n} digits. The field is as it was. Scan again, or press Esc and type again.</source>
            <translation>केवल संख्या, ज़्यादा से ज़्यादा {n} अंक। खाने में पहले जैसा ही है। फिर से स्कैन करें, या Esc दबाकर फिर से टाइप करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/who.py" />
            <source>AT THE DESK</source>
            <translation>डेस्क पर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/who.py" />
            <source>NO PEOPLE YET</source>
            <translation>अभी लोग नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/who.py" />
            <source>One moment: the last step is being finished.</source>
            <translation>एक पल: पिछला स्टेप पूरा हो रहा है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/who.py" />
            <source>Set people up first: Set-up, then People.</source>
            <translation>पहले लोग बनाएँ: सेट-अप, फिर लोग।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/who.py" />
            <source>{name} is at the desk.</source>
            <translation>{name} डेस्क पर हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/gui/who.py" />
            <source>{name} is at the desk. Go on scanning.</source>
            <translation>{name} डेस्क पर हैं। स्कैन जारी रखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/address.py" />
            <source>Oker gave a link that is not safe to open. Tell your supervisor.</source>
            <translation>Oker ने ऐसा लिंक दिया जो सुरक्षित नहीं। सुपरवाइज़र को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/address.py" />
            <source>The address must begin with https://. Without it, others could read the password.</source>
            <translation>पता https:// से शुरू हो। नहीं तो दूसरे पासवर्ड पढ़ सकते हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/address.py" />
            <source>The address must end before a ? or a #. Enter the part before it.</source>
            <translation>पता ? या # से पहले ख़त्म हो। उससे पहले का हिस्सा लिखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/address.py" />
            <source>The address must not hold a user name or a password. Enter them in their own fields.</source>
            <translation>पते में यूज़र नाम या पासवर्ड न हो। उन्हें अपनी जगह लिखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/address.py" />
            <source>This is not a web address. Example: https://api.oker.example/uniware</source>
            <translation>यह वेब पता नहीं है। उदाहरण: https://api.oker.example/uniware</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/catalog_calls.py" />
            <source>Oker sent a product without an id. It is left out.</source>
            <translation>Oker ने बिना id का प्रोडक्ट भेजा। छोड़ दिया गया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/catalog_calls.py" />
            <source>Oker sent a variant of product {product} without an id. It is left out.</source>
            <translation>Oker ने प्रोडक्ट {product} का बिना id का वैरिएंट भेजा। छोड़ दिया गया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>A web page came in place of Oker's answer. Check the network, then try again.</source>
            <translation>Oker के जवाब की जगह वेब पेज आया। नेटवर्क देखें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>No connection to Oker. Check the network, then try again.</source>
            <translation>Oker से कनेक्शन नहीं। नेटवर्क देखें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>Not connected to Oker. The user name or password was not accepted. Ask the Oker team for the right ones and enter them under Connection.</source>
            <translation>Oker से जुड़ा नहीं। यूज़र नाम या पासवर्ड नहीं माना गया। Oker टीम से सही लें और कनेक्शन में लिखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>Oker cannot be found. Check the network and the address, then try again.</source>
            <translation>Oker नहीं मिलता। नेटवर्क और पता देखें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>Oker did not answer. It is not sure whether the parcel is dispatched. Do not hand it over.</source>
            <translation>Oker ने जवाब नहीं दिया। पक्का नहीं कि पार्सल डिस्पैच हुआ। न सौंपें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>Oker did not answer. It is not sure whether this step was done. It is checked before it is tried again.</source>
            <translation>Oker ने जवाब नहीं दिया। पक्का नहीं कि यह स्टेप हुआ। दोबारा करने से पहले जाँचा जाएगा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>Oker does not answer. Try again in a minute.</source>
            <translation>Oker जवाब नहीं देता। एक मिनट में फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>Oker has too much to do at the moment. Try again in a minute.</source>
            <translation>Oker पर अभी बहुत काम है। एक मिनट में फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>Oker said no and gave no reason. Tell your supervisor.</source>
            <translation>Oker ने मना किया, कारण नहीं बताया। सुपरवाइज़र को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>Oker said no: "{words}"</source>
            <translation>Oker ने मना किया: "{words}"</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>Oker's answer cannot be read. Try again in a minute.</source>
            <translation>Oker का जवाब पढ़ा नहीं जा सकता। एक मिनट में फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>The connection to Oker broke off. Try again.</source>
            <translation>Oker का कनेक्शन टूट गया। फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>The connection to Oker is not safe. Check the address and this computer's date and time.</source>
            <translation>Oker का कनेक्शन सुरक्षित नहीं। पता और कंप्यूटर की तारीख़-समय देखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/faults.py" />
            <source>The connection to Oker is not safe. Check the address, then try again.</source>
            <translation>Oker का कनेक्शन सुरक्षित नहीं। पता देखें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/login.py" />
            <source>A web page answers at this address, not Oker. Check the address: the Oker team gives the one for programs, which differs from the one for browsers.</source>
            <translation>इस पते पर Oker नहीं, वेब पेज जवाब देता है। पता देखें: Oker टीम प्रोग्राम का पता देती है, वह ब्राउज़र वाले से अलग है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/login.py" />
            <source>The server at this address has a fault of its own. Try again in a minute; if it stays, check the address.</source>
            <translation>इस पते के सर्वर में ख़राबी है। एक मिनट में फिर कोशिश करें; फिर भी रहे तो पता देखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/login.py" />
            <source>This address does not answer like Oker. Check the address; the Oker team gives it with the user name.</source>
            <translation>यह पता Oker जैसा जवाब नहीं देता। पता देखें; Oker टीम यूज़र नाम के साथ देती है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/login.py" />
            <source>This address only leads on to another one. Ask the Oker team for the address of the service itself.</source>
            <translation>यह पता सिर्फ़ दूसरे पते पर भेजता है। Oker टीम से सेवा का सही पता लें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/orders.py" />
            <source>Oker sent an order without a number. It is left out.</source>
            <translation>Oker ने बिना नंबर का ऑर्डर भेजा। छोड़ दिया गया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/orders.py" />
            <source>Order {no} from Oker cannot be read: {reason}. It is left out.</source>
            <translation>Oker का ऑर्डर {no} पढ़ा नहीं जा सकता: {reason}। छोड़ दिया गया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/orders_calls.py" />
            <source>Oker sent the same page again. What comes after it is missing.</source>
            <translation>Oker ने वही पेज फिर भेजा। उसके बाद का नहीं आया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/reaching.py" />
            <source>Nothing answers at {host}. Check the address and the network; a firewall may be in the way.</source>
            <translation>{host} पर कोई जवाब नहीं देता। पता और नेटवर्क देखें; फ़ायरवॉल रोक सकता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/reaching.py" />
            <source>The certificate belongs to another server than {host}, so nothing was sent. Check the address for typing mistakes.</source>
            <translation>सर्टिफ़िकेट {host} का नहीं, दूसरे सर्वर का है, इसलिए कुछ नहीं भेजा। पते में ग़लती देखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/reaching.py" />
            <source>The certificate of {host} is out of date by this computer's clock, so nothing was sent. Check this computer's date and time; if they are right, tell the Oker team.</source>
            <translation>इस कंप्यूटर की घड़ी से {host} का सर्टिफ़िकेट पुराना है, इसलिए कुछ नहीं भेजा। तारीख़ और समय देखें; सही हों तो Oker टीम को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/reaching.py" />
            <source>There is no server called {host}. Check the address for typing mistakes, then the network.</source>
            <translation>{host} नाम का सर्वर नहीं है। पते में ग़लती देखें, फिर नेटवर्क।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/reaching.py" />
            <source>This computer does not trust the certificate of {host}, so nothing was sent. Check the address. Where a company filters web traffic, ask its network people to install their certificate on this computer.</source>
            <translation>यह कंप्यूटर {host} के सर्टिफ़िकेट पर भरोसा नहीं करता, इसलिए कुछ नहीं भेजा। पता देखें। कंपनी वेब छानती हो तो उसके नेटवर्क वालों से सर्टिफ़िकेट लगवाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/reaching.py" />
            <source>{host} broke the connection off. Check the address, then try again.</source>
            <translation>{host} ने कनेक्शन तोड़ दिया। पता देखें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/reaching.py" />
            <source>{host} does not answer like Oker. Check the address.</source>
            <translation>{host} Oker जैसा जवाब नहीं देता। पता देखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/reaching.py" />
            <source>{host} does not answer. Check the address and the network, then try again.</source>
            <translation>{host} जवाब नहीं देता। पता और नेटवर्क देखें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/reaching.py" />
            <source>{host} does not speak https at this address. Check the address and its port.</source>
            <translation>{host} इस पते पर https नहीं बोलता। पता और पोर्ट देखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/shipping_calls.py" />
            <location filename="../../oker_desk/services/packing/labelling.py" />
            <source>Oker has not chosen a courier yet. Put the parcel on the WAITING shelf. The label prints by itself when it is ready.</source>
            <translation>Oker ने अभी कूरियर नहीं चुना। पार्सल WAITING शेल्फ पर रखें। लेबल तैयार होते ही अपने आप प्रिंट होगा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/oker/shipping_calls.py" />
            <source>The manifest from Oker cannot be read. Print the one of this program in its place.</source>
            <translation>Oker का मैनिफेस्ट पढ़ा नहीं जा सकता। उसकी जगह इस प्रोग्राम का प्रिंट करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>A web page came in place of Uniware's answer. Check the address and the network.</source>
            <translation>Uniware के जवाब की जगह वेब पेज आया। पता और नेटवर्क देखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>No connection to Uniware. Check the network, then try again.</source>
            <translation>Uniware से कनेक्शन नहीं। नेटवर्क देखें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>The Uniware user may not use {path}. Ask your Uniware administrator for this permission.</source>
            <translation>Uniware यूज़र {path} इस्तेमाल नहीं कर सकता। Uniware एडमिन से यह इजाज़त लें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>The connection to Uniware broke off. Try again.</source>
            <translation>Uniware का कनेक्शन टूट गया। फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>The connection to Uniware is not safe. Check the address and this computer's date and time.</source>
            <translation>Uniware का कनेक्शन सुरक्षित नहीं। पता और कंप्यूटर की तारीख़-समय देखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>Uniware cannot be found. Check the network and the address, then try again.</source>
            <translation>Uniware नहीं मिलता। नेटवर्क और पता देखें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>Uniware did not accept the user name or password. Ask your Uniware administrator, then enter them under Connection.</source>
            <translation>Uniware ने यूज़र नाम या पासवर्ड नहीं माना। Uniware एडमिन से पूछें, फिर कनेक्शन में लिखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>Uniware does not answer. Try again in a minute.</source>
            <translation>Uniware जवाब नहीं देता। एक मिनट में फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>Uniware has too much to do at the moment. Try again in a minute.</source>
            <translation>Uniware पर अभी बहुत काम है। एक मिनट में फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>Uniware said no and gave no reason. Tell your supervisor.</source>
            <translation>Uniware ने मना किया, कारण नहीं बताया। सुपरवाइज़र को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>Uniware said no: "{words}"</source>
            <translation>Uniware ने मना किया: "{words}"</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>Uniware's answer cannot be read. Check the address.</source>
            <translation>Uniware का जवाब पढ़ा नहीं जा सकता। पता देखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/remote/uniware/faults.py" />
            <source>Uniware's answer cannot be read. Try again in a minute.</source>
            <translation>Uniware का जवाब पढ़ा नहीं जा सकता। एक मिनट में फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/answers.py" />
            <source>Oker did not tell the status of order {no}. Nothing was sent. Try again.</source>
            <translation>Oker ने ऑर्डर {no} का स्टेटस नहीं बताया। कुछ नहीं भेजा। फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/barcodes.py" />
            <source>A barcode and a SKU are needed.</source>
            <translation>बारकोड और SKU दोनों चाहिए।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/barcodes.py" />
            <source>Barcode {code} already stands for {known}. Is it {sku} from now on?</source>
            <translation>बारकोड {code} अभी {known} का है। अब से {sku} का हो?</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/barcodes.py" />
            <source>Barcode {code} already stands for {known}. It was left so.</source>
            <translation>बारकोड {code} अभी {known} का है। वैसा ही रहने दिया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/barcodes.py" />
            <source>Nobody has taught barcode {code} here.</source>
            <translation>बारकोड {code} यहाँ किसी ने नहीं सिखाया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/barcodes.py" />
            <source>{code} is the SKU of another article ({own}). It was not learned.</source>
            <translation>{code} दूसरे सामान ({own}) का SKU है। नहीं सिखाया गया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/barcodes.py" />
            <source>{code} is the SKU of another article.</source>
            <translation>{code} दूसरे सामान का SKU है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/barcodes.py" />
            <source>{path} cannot be read.</source>
            <translation>{path} पढ़ी नहीं जा सकती।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/barcodes.py" />
            <source>{path} holds no barcodes. It needs two columns: barcode and SKU.</source>
            <translation>{path} में बारकोड नहीं हैं। दो कॉलम चाहिए: बारकोड और SKU।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/barcodes.py" />
            <source>{path} is too big for a list of barcodes or stock.</source>
            <translation>{path} बारकोड या स्टॉक की सूची के लिए बहुत बड़ी है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/book/attention.py" />
            <source>Oker did not dispatch order {no}: {reason} The parcel is still here.</source>
            <translation>Oker ने ऑर्डर {no} डिस्पैच नहीं किया: {reason} पार्सल यहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/book/attention.py" />
            <source>Oker has not answered about order {no}.</source>
            <translation>Oker ने ऑर्डर {no} का जवाब नहीं दिया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/book/attention.py" />
            <source>Oker has not answered whether it has the box of order {no}.</source>
            <translation>Oker ने नहीं बताया कि ऑर्डर {no} का बॉक्स मिला या नहीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/book/attention.py" />
            <source>Oker has not answered whether order {no} is cancelled. Do not pack it.</source>
            <translation>Oker ने नहीं बताया कि ऑर्डर {no} कैंसिल है या नहीं। पैक न करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/book/attention.py" />
            <source>Oker has not answered whether order {no} is dispatched. Do not hand it over.</source>
            <translation>Oker ने नहीं बताया कि ऑर्डर {no} डिस्पैच है या नहीं। न सौंपें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/book/attention.py" />
            <source>Oker has not answered whether order {no} is invoiced.</source>
            <translation>Oker ने नहीं बताया कि ऑर्डर {no} का इनवॉइस बना या नहीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/book/attention.py" />
            <source>Order {no} has waited {minutes} min for its courier. Ask the Oker team if it goes on.</source>
            <translation>ऑर्डर {no} {minutes} मिनट से कूरियर के इंतज़ार में है। ऐसा ही रहे तो Oker टीम से पूछें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/book/attention.py" />
            <source>{orders} came from Oker warehouse {code}, which is not in the warehouse map.</source>
            <translation>Oker वेयरहाउस {code} से {orders} आए हैं, जो वेयरहाउस मैप में नहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/book/attention.py" />
            <source>{orders} late. The most urgent ones stand first in every list.</source>
            <translation>{orders} लेट हैं। सबसे ज़रूरी हर सूची में सबसे ऊपर हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/book/exporting.py" />
            <source>The file {path} cannot be written. Choose another folder.</source>
            <translation>फ़ाइल {path} लिखी नहीं जा सकती। दूसरा फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/book/exporting.py" />
            <source>{path} is a folder. Give the file a name, such as orders.csv.</source>
            <translation>{path} फ़ोल्डर है। फ़ाइल को नाम दें, जैसे orders.csv.</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/book/exporting.py" />
            <source>{path} is there already. Save once more to replace it, or give the file another name.</source>
            <translation>{path} पहले से मौजूद है। बदलने के लिए फिर से सहेजें, या फ़ाइल को दूसरा नाम दें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/book/not_here.py" />
            <source>Oker does not know an order {ref} of this seller. Check the number. Oker finds orders by their order number only, not by invoice or AWB.</source>
            <translation>Oker को इस सेलर का ऑर्डर {ref} पता नहीं। नंबर देखें। Oker सिर्फ़ ऑर्डर नंबर से खोजता है, इनवॉइस या AWB से नहीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/book/not_here.py" />
            <source>Oker knows order {ref}, but what it tells cannot be read: {words}</source>
            <translation>Oker को ऑर्डर {ref} पता है, पर जो बताता है वह पढ़ा नहीं जा सकता: {words}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/book/not_here.py" />
            <source>Oker shows order {no} as {status}. The order sync brings only orders that are still to be packed.</source>
            <translation>Oker ऑर्डर {no} को {status} दिखाता है। सिंक सिर्फ़ वही ऑर्डर लाता है जो पैक होने बाकी हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/book/not_here.py" />
            <source>Order {no} is cancelled at Oker. The order sync does not bring cancelled orders.</source>
            <translation>ऑर्डर {no} Oker पर कैंसिल है। सिंक कैंसिल ऑर्डर नहीं लाता।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/book/not_here.py" />
            <source>Order {no} is from {day}, older than the order sync looks back. It is here now.</source>
            <translation>ऑर्डर {no} {day} का है, सिंक इतना पीछे नहीं देखता। अब यहाँ है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/book/not_here.py" />
            <source>The order sync had not brought order {no} yet. It is here now.</source>
            <translation>ऑर्डर {no} सिंक से अभी नहीं आया था। अब यहाँ है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/cancelling.py" />
            <source>Oker did not cancel order {no}. {words}</source>
            <translation>Oker ने ऑर्डर {no} कैंसिल नहीं किया। {words}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/cancelling.py" />
            <source>Say why the order is cancelled.</source>
            <translation>बताएँ कि ऑर्डर क्यों कैंसिल है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/claiming.py" />
            <source>Manifest {no} is being worked on already.</source>
            <translation>मैनिफेस्ट {no} पर पहले से काम चल रहा है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/claiming.py" />
            <source>Order {no} is being worked on already.</source>
            <translation>ऑर्डर {no} पर पहले से काम चल रहा है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/claiming.py" />
            <source>{name} is open at {station} ({person}).</source>
            <translation>{name} {station} पर खुला है ({person})।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Change person</source>
            <translation>व्यक्ति बदलें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Do the next step: invoice, label, print.</source>
            <translation>अगला स्टेप करें: इनवॉइस, लेबल, प्रिंट।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Leave the order as it is, for later.</source>
            <translation>ऑर्डर वैसा ही बाद के लिए छोड़ें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Next order</source>
            <translation>अगला ऑर्डर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>No</source>
            <translation>नहीं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>No to the question. Leave it as it is.</source>
            <translation>सवाल का जवाब नहीं। वैसा ही रहने दें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Piece missing</source>
            <translation>पीस नहीं है</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Print again</source>
            <translation>फिर प्रिंट करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Print the label of this order once more.</source>
            <translation>इस ऑर्डर का लेबल एक बार फिर प्रिंट करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Put away</source>
            <translation>हटाकर रखें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Scan instead of pressing keys</source>
            <translation>कुंजी दबाने की जगह स्कैन करें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Set the order aside as short.</source>
            <translation>ऑर्डर को कम बताकर अलग रखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Somebody else takes over at this desk.</source>
            <translation>इस डेस्क पर कोई और आ रहा है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Take back the last scan.</source>
            <translation>पिछला स्कैन वापस लें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Take the most urgent order in hand.</source>
            <translation>सबसे ज़रूरी ऑर्डर हाथ में लें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Take the weight that the scale shows.</source>
            <translation>तराज़ू जो वज़न दिखाता है वह लें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Weigh</source>
            <translation>तौलें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Yes</source>
            <translation>हाँ</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>Yes to the question. Seen, to a warning.</source>
            <translation>सवाल का जवाब हाँ। चेतावनी देख ली।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/command_sheet.py" />
            <source>{l} × {w} × {h} mm</source>
            <translation>{l} × {w} × {h} mm</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/desk.py" />
            <source>Not connected to Oker. Ask the Oker team for the user name and password and enter them under Connection.</source>
            <translation>Oker से जुड़ा नहीं। Oker टीम से यूज़र नाम और पासवर्ड लें और कनेक्शन में लिखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/board.py" />
            <source>The history was changed: its newest events are missing. Keep this machine as it is and tell your supervisor.</source>
            <translation>इतिहास बदला गया: सबसे नई एंट्रियाँ नहीं हैं। मशीन को ऐसे ही रखें और सुपरवाइज़र को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/board.py" />
            <source>The history was changed: the event of {at} ({act}) does not fit the one before it. Keep this machine as it is and tell your supervisor.</source>
            <translation>इतिहास बदला गया: {at} ({act}) की एंट्री पिछली से मेल नहीं खाती। मशीन को ऐसे ही रखें और सुपरवाइज़र को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/channel_paper.py" />
            <source>Oker gave no manifest paper: {words} The manifest stays open.</source>
            <translation>Oker ने मैनिफेस्ट का काग़ज़ नहीं दिया: {words} मैनिफेस्ट खुला रहेगा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/closing.py" />
            <source>Closing was stopped. Close the manifest again.</source>
            <translation>बंद करना रोका गया। मैनिफेस्ट फिर बंद करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/closing.py" />
            <source>How closing manifest {m} ended could not be written down. Do not hand it over. Make room on the disk, then close it again.</source>
            <translation>मैनिफेस्ट {m} बंद होने का नतीजा लिखा नहीं जा सका। इसे न सौंपें। डिस्क पर जगह बनाएँ, फिर दोबारा बंद करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/closing.py" />
            <source>Manifest {m} is closed with {n}. It may go.</source>
            <translation>मैनिफेस्ट {m} {n} के साथ बंद हुआ। जा सकता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/closing.py" />
            <source>Manifest {m} is closed.</source>
            <translation>मैनिफेस्ट {m} बंद है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/closing.py" />
            <source>Oker did not tell the status of {orders}. Nothing was closed. Take them off the manifest or try again.</source>
            <translation>Oker ने {orders} का स्टेटस नहीं बताया। कुछ बंद नहीं हुआ। मैनिफेस्ट से निकालें या फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/closing.py" />
            <source>{done} of {all} dispatched, then: {problem} Do not hand over. Close the manifest again.</source>
            <translation>{all} में से {done} डिस्पैच, फिर: {problem} न सौंपें। मैनिफेस्ट फिर बंद करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/closing.py" />
            <source>{done} of {all} dispatched. {n} must stay here: {reasons}</source>
            <translation>{all} में से {done} डिस्पैच। {n} यहीं रहेंगे: {reasons}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/closing.py" />
            <source>{problem} Do not hand over manifest {m} yet.</source>
            <translation>{problem} मैनिफेस्ट {m} अभी न सौंपें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/dispute.py" />
            <source>The pack could not be written to {path}. Choose another place.</source>
            <translation>फ़ाइल {path} में नहीं लिखी जा सकी। दूसरी जगह चुनें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/dock_settings.py" />
            <source>Write how many parcels go on one manifest: a number from 1 to 1000.</source>
            <translation>लिखें एक मैनिफेस्ट पर कितने पार्सल: 1 से 1000।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/dock_settings.py" />
            <source>Write the pick-up time as hours and minutes, such as 18:30.</source>
            <translation>पिक-अप का समय घंटे और मिनट में लिखें, जैसे 18:30।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/handing_over.py" />
            <source>Write the name of the courier who takes the parcels.</source>
            <translation>पार्सल लेने वाले कूरियर का नाम लिखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/manifests.py" />
            <source>A manifest needs a courier code.</source>
            <translation>मैनिफेस्ट के लिए कूरियर कोड चाहिए।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/manifests.py" />
            <location filename="../../oker_desk/services/setup/station.py" />
            <source>Facility {facility} is not in the warehouse map. Known are: {known}.</source>
            <translation>फ़ैसिलिटी {facility} वेयरहाउस मैप में नहीं है। ये हैं: {known}।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/paper_printing.py" />
            <source>No printer for manifests is chosen at this station. Choose one under Set-up.</source>
            <translation>इस स्टेशन पर मैनिफेस्ट का प्रिंटर नहीं चुना। सेट-अप में चुनें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/paper_printing.py" />
            <source>Oker's own paper of manifest {m} is not here.</source>
            <translation>मैनिफेस्ट {m} का Oker का अपना काग़ज़ यहाँ नहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/staying.py" />
            <source>Last seen at {where} by {who}, {at}.</source>
            <translation>आख़िरी बार {where} पर {who} ने देखा, {at}।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/dock/staying.py" />
            <source>Nobody has scanned it at the dock yet.</source>
            <translation>डॉक पर अभी किसी ने स्कैन नहीं किया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/figures.py" />
            <source>The figures could not be written to {path}. Check the folder and its permissions.</source>
            <translation>आँकड़े {path} में नहीं लिखे जा सके। फ़ोल्डर और उसकी इजाज़त देखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/keeping/retention.py" />
            <source>Type a number of days from {few} to {most}.</source>
            <translation>{few} से {most} दिन लिखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/log_in.py" />
            <source>Another log-in to Oker is still running. Try again in a minute.</source>
            <translation>Oker में दूसरा लॉग-इन चल रहा है। एक मिनट में फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/log_in.py" />
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>Not connected to Oker. The password is not in the key store. Enter it again under Connection.</source>
            <translation>Oker से जुड़ा नहीं। पासवर्ड स्टोर में पासवर्ड नहीं है। कनेक्शन में फिर लिखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/batch.py" />
            <source>No order of one piece waits for {title}. Scan the order first.</source>
            <translation>{title} का एक पीस वाला कोई ऑर्डर नहीं। पहले ऑर्डर स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/bulk_print.py" />
            <source>Printed before, by {name}. Print it again by itself.</source>
            <translation>पहले {name} ने प्रिंट किया। अलग से फिर प्रिंट करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/bulk_print.py" />
            <source>Sent to {printer}.</source>
            <translation>{printer} को भेजा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/invoicing.py" />
            <source>Oker gave two different invoice numbers ({a}, {b}) for order {no}. Stop. Tell your supervisor.</source>
            <translation>Oker ने ऑर्डर {no} के दो अलग इनवॉइस नंबर दिए ({a}, {b})। रुकें। सुपरवाइज़र को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/invoicing.py" />
            <source>Oker has not given an invoice number yet. The order stays here. Try again. Oker says: {words}</source>
            <translation>Oker ने अभी इनवॉइस नंबर नहीं दिया। ऑर्डर यहीं रहेगा। फिर कोशिश करें। Oker कहता है: {words}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/label_check.py" />
            <source>Two parcels are on this sheet: {awb} and {other}. They cannot be told apart. It was not printed. Tell your supervisor.</source>
            <translation>इस शीट पर दो पार्सल हैं: {awb} और {other}। अलग नहीं किए जा सकते। प्रिंट नहीं हुआ। सुपरवाइज़र को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/labelling.py" />
            <source>Oker did not take the box of order {no}: {words}</source>
            <translation>Oker ने ऑर्डर {no} का बॉक्स नहीं लिया: {words}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/labelling.py" />
            <source>Oker gave tracking number {awb}, which belongs to order {other} already. Stop. Tell your supervisor.</source>
            <translation>Oker ने ट्रैकिंग नंबर {awb} दिया, जो पहले से ऑर्डर {other} का है। रुकें। सुपरवाइज़र को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/labelling.py" />
            <source>{n} page</source>
            <translation>{n} पेज</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/labelling.py" />
            <source>{n} pages</source>
            <translation>{n} पेज</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/printing.py" />
            <source>No label printer is chosen at this station. Choose one under Set-up.</source>
            <translation>इस स्टेशन पर लेबल प्रिंटर नहीं चुना। सेट-अप में चुनें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/printing.py" />
            <source>The label could not be written to {path}. Check the folder and its permissions.</source>
            <translation>लेबल {path} में नहीं लिखा जा सका। फ़ोल्डर और उसकी इजाज़त देखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/printing.py" />
            <source>There is no folder {folder} to write the label to.</source>
            <translation>लेबल लिखने को फ़ोल्डर {folder} नहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/printing.py" />
            <source>This label was printed at {time} by {name}. To print it again, say why.</source>
            <translation>यह लेबल {time} {name} ने प्रिंट किया था। फिर प्रिंट करने का कारण बताएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/refused_labels.py" />
            <source>Order {no} has no refused label to be used.</source>
            <translation>ऑर्डर {no} का कोई रोका हुआ लेबल नहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/packing/refused_labels.py" />
            <source>Say why this label is used although its check refused it.</source>
            <translation>बताएँ कि जाँच में रुका लेबल क्यों इस्तेमाल करना है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/people.py" />
            <source>This is no badge of this desk. Scan your badge, or choose your name.</source>
            <translation>यह इस डेस्क का बैज नहीं है। अपना बैज स्कैन करें, या नाम चुनें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/people.py" />
            <source>This is not the PIN of {name}. Type it again.</source>
            <translation>यह {name} का PIN नहीं है। फिर लिखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/people.py" />
            <source>Too many wrong PINs for {name}. Scan the badge, or ask a supervisor.</source>
            <translation>{name} के लिए बहुत बार ग़लत PIN। बैज स्कैन करें, या सुपरवाइज़र से कहें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/people.py" />
            <location filename="../../oker_desk/services/setup/people.py" />
            <source>{name} is not set up here. Choose another name.</source>
            <translation>{name} यहाँ नहीं हैं। दूसरा नाम चुनें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/print_ledger.py" />
            <source>Printed to {printer}, but this could not be written down. Make room on the disk.</source>
            <translation>{printer} पर प्रिंट हुआ, पर यह लिखा नहीं जा सका। डिस्क पर जगह बनाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/printers.py" />
            <source>There is no kind of printer called {kind}.</source>
            <translation>{kind} जैसा कोई प्रिंटर नहीं होता।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/printers.py" />
            <source>“{name}” is no address of a printer. Type its name or number in the network, such as 192.168.1.50.</source>
            <translation>“{name}” प्रिंटर का पता नहीं है। नेटवर्क का नाम या नंबर लिखें, जैसे 192.168.1.50।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sending.py" />
            <source>Oker has answered, but this could not be written down. Make room on the disk; then it is read back.</source>
            <translation>Oker ने जवाब दिया, पर वह लिखा नहीं जा सका। डिस्क पर जगह बनाएँ; तब Oker से फिर पूछा जाएगा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sending.py" />
            <source>Order {no} is just being sent to Oker. Wait a moment.</source>
            <translation>ऑर्डर {no} अभी Oker को भेजा जा रहा है। एक पल रुकें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sending.py" />
            <source>The program was stopped before Oker answered.</source>
            <translation>Oker के जवाब से पहले प्रोग्राम रुक गया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/serial_gear.py" />
            <source>Scanner and scale cannot hang on the same port. Choose another one for one of them.</source>
            <translation>स्कैनर और तराज़ू एक ही पोर्ट पर नहीं हो सकते। एक के लिए दूसरा चुनें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/serial_gear.py" />
            <source>{baud} is no usual speed of a serial port.</source>
            <translation>{baud} सीरियल पोर्ट की आम गति नहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/connecting.py" />
            <source>Oker shows no published listings for this seller. Orders will come without articles; ask the Oker team whether the catalog is published.</source>
            <translation>Oker इस सेलर की कोई लिस्टिंग नहीं दिखाता। ऑर्डर बिना सामान की जानकारी के आएँगे; Oker टीम से पूछें कि कैटलॉग चालू है या नहीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/connecting.py" />
            <source>The listings could not be counted. Run the catalog sync on the Channel page (F4) later.</source>
            <translation>लिस्टिंग गिनी नहीं जा सकीं। बाद में चैनल पेज (F4) पर कैटलॉग सिंक चलाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/connecting.py" />
            <source>The password is not in the key store. Enter it again.</source>
            <translation>पासवर्ड स्टोर में पासवर्ड नहीं है। फिर लिखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/connecting.py" />
            <source>There is no log-in to try. Enter address, user name and password first.</source>
            <translation>जाँचने को लॉग-इन नहीं है। पहले पता, यूज़र नाम और पासवर्ड लिखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/connecting.py" />
            <source>This computer's clock is {minutes} min ahead of Oker's. Set the clock, or due times are wrong.</source>
            <translation>कंप्यूटर की घड़ी Oker से {minutes} मिनट आगे है। ठीक करें, नहीं तो समय ग़लत होंगे।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/connecting.py" />
            <source>This computer's clock is {minutes} min behind Oker's. Set the clock, or due times are wrong.</source>
            <translation>कंप्यूटर की घड़ी Oker से {minutes} मिनट पीछे है। ठीक करें, नहीं तो समय ग़लत होंगे।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/connecting.py" />
            <source>User name and password are needed. The Oker team gives both.</source>
            <translation>यूज़र नाम और पासवर्ड चाहिए। दोनों Oker टीम देती है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor.py" />
            <source>No answer within {n} seconds. Look again in a minute; if it stays so, restart the computer.</source>
            <translation>{n} सेकंड में जवाब नहीं आया। एक मिनट में फिर देखें; फिर भी रहे तो कंप्यूटर दोबारा चालू करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor.py" />
            <source>Something in this program went wrong while looking. The log holds the details.</source>
            <translation>देखते समय प्रोग्राम में कुछ गड़बड़ हुई। विवरण लॉग में है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>Connected as {name}; {listings} published.</source>
            <translation>{name} के नाम से जुड़ा; {listings} चालू।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>Every step that was sent has been answered.</source>
            <translation>भेजे हर स्टेप का जवाब आ चुका है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>Labels go to {name}, paper {paper}.</source>
            <translation>लेबल {name} पर जाते हैं, काग़ज़ {paper}।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>No label printer is chosen. This machine has: {found}. Choose one under Set-up.</source>
            <translation>लेबल प्रिंटर नहीं चुना। इस मशीन पर हैं: {found}। सेट-अप में चुनें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <location filename="../../oker_desk/services/uniware.py" />
            <source>Not connected to Uniware. Enter the user name and password of Uniware under Connection.</source>
            <translation>Uniware से नहीं जुड़े हैं। Uniware का यूज़र नेम और पासवर्ड कनेक्शन में डालें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>Only {free} MB of the disk are free. Make room.</source>
            <translation>डिस्क में सिर्फ़ {free} MB बचे हैं। जगह बनाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>Sounds are switched off.</source>
            <translation>आवाज़ें बंद हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>Sounds can be heard through {name}.</source>
            <translation>आवाज़ {name} से आती है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The clock of this machine and Oker's are {n} min apart. Set the clock.</source>
            <translation>इस मशीन और Oker की घड़ी में {n} मिनट का फ़र्क है। घड़ी ठीक करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The clock of this machine stands before the last entry of the history ({at}). Set the clock.</source>
            <translation>मशीन की घड़ी इतिहास की आख़िरी एंट्री ({at}) से पीछे है। घड़ी ठीक करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The clock shows {at}, as Oker's does.</source>
            <translation>घड़ी {at} दिखाती है, Oker भी वही।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The clock shows {at}. Oker's clock could not be asked.</source>
            <translation>घड़ी {at} दिखाती है। Oker की घड़ी नहीं पूछी जा सकी।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The data file is damaged. Close every window of Oker Desk and start again.</source>
            <translation>डेटा फ़ाइल ख़राब है। Oker Desk की हर विंडो बंद करके फिर चलाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The data file is sound: {orders}, {steps} to be read back.</source>
            <translation>डेटा फ़ाइल ठीक है: {orders}, {steps} पढ़ने बाकी।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The data file is sound: {orders}.</source>
            <translation>डेटा फ़ाइल ठीक है: {orders}।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The key store does not give back what was put in. Choose another one.</source>
            <translation>पासवर्ड स्टोर रखी चीज़ वापस नहीं देता। दूसरा चुनें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The key store works ({name}).</source>
            <translation>पासवर्ड स्टोर चल रहा है ({name})।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The printer {name} is not there. Check its cable and power.</source>
            <translation>प्रिंटर {name} नहीं है। केबल और बिजली देखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The scanner hangs on {port}.</source>
            <translation>स्कैनर {port} पर लगा है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The scanner plays keyboard. The tutor under Set-up, Scanner, has not looked at it yet.</source>
            <translation>स्कैनर कीबोर्ड जैसा है। सेट-अप, स्कैनर में अभी सिखाया नहीं गया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The scanner plays keyboard: {layout}.</source>
            <translation>स्कैनर कीबोर्ड जैसा है: {layout}।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The scanner's port {port} is not there. Check its cable.</source>
            <translation>स्कैनर का पोर्ट {port} नहीं है। केबल देखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>The warehouse map is sound: {pairs}.</source>
            <translation>वेयरहाउस मैप ठीक है: {pairs}।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>This machine has no sound output. The desk shows everything, but stays silent.</source>
            <translation>मशीन पर आवाज़ नहीं है। डेस्क सब दिखाता है, पर चुप रहता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>{free} GB of the disk are free.</source>
            <translation>डिस्क में {free} GB बचे हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <location filename="../../oker_desk/services/sync/catalog.py" />
            <source>{n} listing</source>
            <translation>{n} लिस्टिंग</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <location filename="../../oker_desk/services/sync/catalog.py" />
            <source>{n} listings</source>
            <translation>{n} लिस्टिंग</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/doctor_looks.py" />
            <source>{steps} without an answer of Oker. Check them on the Channel page (F4).</source>
            <translation>{steps} का Oker से जवाब नहीं। चैनल पेज (F4) पर जाँचें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/facilities.py" />
            <source>Oker warehouse {code} is not in the warehouse map.</source>
            <translation>Oker वेयरहाउस {code} वेयरहाउस मैप में नहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>It was passed over.</source>
            <translation>इसे छोड़ा गया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>Labels are kept as files in “{folder}”.</source>
            <translation>लेबल “{folder}” में फ़ाइल के रूप में रखे जाते हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>Labels go to {printer}.</source>
            <translation>लेबल {printer} पर जाते हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>Mapped: {pairs}.</source>
            <translation>मैप में: {pairs}।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>No label printer is chosen yet.</source>
            <translation>लेबल प्रिंटर अभी नहीं चुना।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>No warehouse is mapped yet.</source>
            <translation>अभी कोई वेयरहाउस मैप में नहीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>Not connected to Oker yet.</source>
            <translation>Oker से अभी जुड़ा नहीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>Print a test label.</source>
            <translation>एक टेस्ट लेबल प्रिंट करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>The scanner was not tried yet.</source>
            <translation>स्कैनर अभी परखा नहीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>The scanner was tried.</source>
            <translation>स्कैनर परखा गया।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>This is {name}. It packs for every facility.</source>
            <translation>यह {name} है। हर फ़ैसिलिटी के लिए पैक करता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>This is {name}. It packs for {facility}.</source>
            <translation>यह {name} है। {facility} के लिए पैक करता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/first_steps.py" />
            <source>This station has no name yet.</source>
            <translation>इस स्टेशन का नाम अभी नहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/people.py" />
            <source>A PIN has {least} digits or more.</source>
            <translation>PIN में {least} या ज़्यादा अंक हों।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/people.py" />
            <source>A person needs a name of at most {most} letters.</source>
            <translation>व्यक्ति का नाम चाहिए, ज़्यादा से ज़्यादा {most} अक्षर।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/people.py" />
            <source>This badge belongs to {other} already. Use another one.</source>
            <translation>यह बैज पहले से {other} का है। दूसरा लें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/people.py" />
            <source>This badge is too short to be told from other codes. Use another one.</source>
            <translation>यह बैज बहुत छोटा है, दूसरे कोड से अलग नहीं दिखेगा। दूसरा लें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/people.py" />
            <source>Type 0 to {most} minutes.</source>
            <translation>0 से {most} मिनट लिखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/people.py" />
            <source>{other} is set up already. Choose a name that nobody mistakes for it.</source>
            <translation>{other} पहले से हैं। ऐसा नाम चुनें जिससे भ्रम न हो।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/profiles.py" />
            <source>A seller needs a name of 1 to {most} letters.</source>
            <translation>सेलर का नाम 1 से {most} अक्षर का हो।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/profiles.py" />
            <source>There is a profile called {name} already. Choose another name.</source>
            <translation>{name} नाम का प्रोफ़ाइल पहले से है। दूसरा नाम चुनें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/screen.py" />
            <source>Texts can be {sizes} per cent large.</source>
            <translation>अक्षर {sizes} प्रतिशत बड़े हो सकते हैं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/station.py" />
            <source>A station needs a name, such as Table 4.</source>
            <translation>स्टेशन का नाम चाहिए, जैसे टेबल 4।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/uniware.py" />
            <source>Connected to Uniware as {name}, but facility {facility} of the warehouse map is not there.</source>
            <translation>Uniware से {name} के नाम से जुड़ा, पर वेयरहाउस मैप की फ़ैसिलिटी {facility} वहाँ नहीं है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/uniware.py" />
            <source>Connected to Uniware as {name}; {facilities} of the warehouse map found.</source>
            <translation>Uniware से {name} के नाम से जुड़ा; वेयरहाउस मैप की {facilities} मिलीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/uniware.py" />
            <source>Not connected to Uniware. Only the stock sync asks it; everything else works without.</source>
            <translation>Uniware से जुड़ा नहीं। सिर्फ़ स्टॉक सिंक को चाहिए; बाकी सब चलता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/uniware.py" />
            <source>User name and password of Uniware are needed.</source>
            <translation>Uniware का यूज़र नाम और पासवर्ड चाहिए।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/uniware.py" />
            <source>{n} facilities</source>
            <translation>{n} फ़ैसिलिटी</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/setup/uniware.py" />
            <source>{n} facility</source>
            <translation>{n} फ़ैसिलिटी</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sounding.py" />
            <source>The volume is between 0 and 100, not {volume}.</source>
            <translation>आवाज़ 0 से 100 के बीच हो, {volume} नहीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/catalog.py" />
            <source>Oker shows no published listing for this seller. The articles that are here stay.</source>
            <translation>Oker इस सेलर की कोई लिस्टिंग नहीं दिखाता। यहाँ का सामान रहेगा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/catalog.py" />
            <source>{done} of {total} listings</source>
            <translation>{total} में से {done} लिस्टिंग</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/catalog.py" />
            <source>{done} of {total} pictures</source>
            <translation>{total} में से {done} तस्वीरें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/catalog.py" />
            <source>{fetched} fetched: {new} new, {changed} changed.</source>
            <translation>{fetched} आए: {new} नए, {changed} बदले।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/catalog.py" />
            <source>{n} picture</source>
            <translation>{n} तस्वीर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/catalog.py" />
            <source>{n} pictures</source>
            <translation>{n} तस्वीरें</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/inventory.py" />
            <source>Most of the stock would be gone at once. Nothing was sent. Look into Uniware; if it is true, send it by hand.</source>
            <translation>ज़्यादातर स्टॉक एक साथ ख़त्म हो जाता। कुछ नहीं भेजा। Uniware में देखें; सच हो तो हाथ से भेजें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/inventory.py" />
            <source>Oker: {words}</source>
            <translation>Oker: {words}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/inventory.py" />
            <source>{done} of {total} sent</source>
            <translation>{total} में से {done} भेजे</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/inventory.py" />
            <source>{n} stock value</source>
            <translation>{n} स्टॉक मान</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/inventory.py" />
            <source>{n} stock values</source>
            <translation>{n} स्टॉक मान</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/inventory.py" />
            <source>{sent} sent, {same} unchanged.</source>
            <translation>{sent} भेजे, {same} वैसे ही।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/inventory.py" />
            <location filename="../../oker_desk/services/sync/status.py" />
            <source>{told} {failed} failed.</source>
            <translation>{told} {failed} नहीं हुए।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/kinds.py" />
            <source>Stopped. The next run goes on from there.</source>
            <translation>रोका गया। अगली बार वहीं से आगे चलेगा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/orders.py" />
            <source>Oker shows no open order now. The orders that are here stay.</source>
            <translation>Oker अभी कोई खुला ऑर्डर नहीं दिखाता। यहाँ के ऑर्डर रहेंगे।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/orders.py" />
            <source>{fetched} fetched: {new} new, {changed} changed, {set_aside} set aside.</source>
            <translation>{fetched} आए: {new} नए, {changed} बदले, {set_aside} अलग रखे।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/orders.py" />
            <source>{orders} so far</source>
            <translation>अब तक {orders}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/orders.py" />
            <source>{told} {failed} could not be read: {reason}</source>
            <translation>{told} {failed} पढ़े नहीं जा सके: {reason}</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/running.py" />
            <source>Catalog sync ran at {time}. It may run again at {next}.</source>
            <translation>कैटलॉग सिंक {time} चला। {next} के बाद फिर चल सकता है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/running.py" />
            <source>{name} sync is already running since {time}.</source>
            <translation>{name} सिंक {time} से चल रहा है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/settings.py" />
            <source>Choose {least} minutes to 24 hours.</source>
            <translation>{least} मिनट से 24 घंटे तक चुनें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/settings.py" />
            <source>Choose {least} questions a minute or more.</source>
            <translation>हर मिनट {least} या ज़्यादा सवाल चुनें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/status.py" />
            <source>No order had to be asked about.</source>
            <translation>किसी ऑर्डर के बारे में पूछना नहीं था।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/status.py" />
            <source>{done} of {total} orders</source>
            <translation>{total} में से {done} ऑर्डर</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/status.py" />
            <source>{fetched} of {asked} answered, {changed} changed.</source>
            <translation>{asked} में से {fetched} का जवाब, {changed} बदले।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/status.py" />
            <source>{told} The next run goes on with others.</source>
            <translation>{told} बाकी की बारी अगली बार आएगी।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/stock_source.py" />
            <source>Reading the stock of {facility}</source>
            <translation>{facility} का स्टॉक पढ़ रहे हैं</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/stock_source.py" />
            <source>Stock cannot be sent: no article is known here. Run the catalog sync first.</source>
            <translation>स्टॉक नहीं भेजा जा सकता: यहाँ कोई सामान पता नहीं। पहले कैटलॉग सिंक चलाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/stock_source.py" />
            <source>Stock cannot be sent: nothing tells how much there is. Connect to Uniware under Connection, or pick a file.</source>
            <translation>स्टॉक नहीं भेजा जा सकता: कितना है, कोई नहीं बताता। कनेक्शन में Uniware जोड़ें, या फ़ाइल चुनें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/sync/stock_source.py" />
            <source>Stock cannot be sent: {facility} stands for {codes}. Oker would count the same goods twice.</source>
            <translation>स्टॉक नहीं भेजा जा सकता: {facility} {codes} के लिए है। Oker वही सामान दो बार गिनेगा।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/trial_print.py" />
            <source>No test label was printed yet. Print one, then scan it.</source>
            <translation>अभी टेस्ट लेबल प्रिंट नहीं हुआ। प्रिंट करें, फिर स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/trial_print.py" />
            <source>This is not the newest test label: {scanned}. Needed is {code}.</source>
            <translation>यह सबसे नया टेस्ट लेबल नहीं है: {scanned}। चाहिए {code}।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/trial_print.py" />
            <source>{printer} is ready and has paper of {sheet} in its list.</source>
            <translation>{printer} तैयार है और उसकी सूची में {sheet} काग़ज़ है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/trial_print.py" />
            <source>{printer} is there.</source>
            <translation>{printer} मौजूद है।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/uniware.py" />
            <source>Another log-in to Uniware is still running. Try again in a minute.</source>
            <translation>Uniware में दूसरा लॉग-इन चल रहा है। एक मिनट में फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/views.py" />
            <source>Manifest {m} is not known here.</source>
            <translation>मैनिफेस्ट {m} यहाँ पता नहीं।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/views.py" />
            <source>Order {ref} is not known here. Check the number, or run the order sync.</source>
            <translation>ऑर्डर {ref} यहाँ पता नहीं। नंबर देखें, या ऑर्डर सिंक चलाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/services/views.py" />
            <source>{ref} fits several orders: {orders}. Use the order number.</source>
            <translation>{ref} कई ऑर्डर से मिलता है: {orders}। ऑर्डर नंबर लिखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/store/backups.py" />
            <source>The backup in {folder} could not be written. Check the disk and its permissions.</source>
            <translation>{folder} में बैकअप नहीं लिखा जा सका। डिस्क और उसकी इजाज़त देखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/store/backups.py" />
            <source>There is no room for a backup in {folder}. Make room on the disk.</source>
            <translation>{folder} में बैकअप की जगह नहीं। डिस्क में जगह बनाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/store/damage.py" />
            <source>The data file is damaged and was set aside as {damaged}. The last backup is {backup}. Copy the backup to {path} and start again.</source>
            <translation>डेटा फ़ाइल ख़राब है, उसे {damaged} नाम से अलग रखा। आख़िरी बैकअप {backup} है। बैकअप को {path} पर कॉपी करके फिर चलाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/store/damage.py" />
            <source>The data file is damaged and was set aside as {damaged}. There is no backup. Move the damaged file to another folder to start with an empty one.</source>
            <translation>डेटा फ़ाइल ख़राब है, उसे {damaged} नाम से अलग रखा। बैकअप नहीं है। ख़ाली से शुरू करने को ख़राब फ़ाइल दूसरे फ़ोल्डर में ले जाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/store/damage.py" />
            <source>The data file {path} is damaged. Close every window of Oker Desk and start again.</source>
            <translation>डेटा फ़ाइल {path} ख़राब है। Oker Desk की हर विंडो बंद करके फिर चलाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/store/damage.py" />
            <source>The data file {path} is gone. Put it or its last backup back. To start with an empty desk instead, delete {mark}.</source>
            <translation>डेटा फ़ाइल {path} नहीं है। उसे या उसका बैकअप वापस रखें। ख़ाली डेस्क से शुरू करना हो तो {mark} हटाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/store/database.py" />
            <source>Another program holds the data file. Try again in a moment.</source>
            <translation>दूसरा प्रोग्राम डेटा फ़ाइल पकड़े है। थोड़ी देर में फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/store/database.py" />
            <source>The data folder {folder} cannot be written. Nothing more was sent. Check the disk and its permissions.</source>
            <translation>डेटा फ़ोल्डर {folder} में लिखा नहीं जा सकता। आगे कुछ नहीं भेजा गया। डिस्क और उसकी अनुमतियाँ देखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/store/database.py" />
            <source>The disk is full. Nothing more was sent. Make room and try again.</source>
            <translation>डिस्क भर गई है। आगे कुछ नहीं भेजा गया। जगह बनाएँ और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/store/labels.py" />
            <source>The label could not be stored in {folder}. Make room on the disk and try again.</source>
            <translation>लेबल {folder} में नहीं रखा जा सका। डिस्क में जगह बनाएँ और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/store/labels.py" />
            <source>The stored label file is gone: {path}.</source>
            <translation>रखी लेबल फ़ाइल नहीं है: {path}।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/store/labels.py" />
            <source>The stored label file was changed: {path}. Do not use it.</source>
            <translation>रखी लेबल फ़ाइल बदली गई: {path}। इस्तेमाल न करें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/store/profiles.py" />
            <source>{path} cannot be written. Check the disk and its permissions.</source>
            <translation>{path} लिखी नहीं जा सकती। डिस्क और उसकी इजाज़त देखें।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/store/steps.py" />
            <source>The data file must be copied to {folder} before it is changed, and this failed. Nothing was changed. Make room on the disk, check its permissions, and start again.</source>
            <translation>बदलने से पहले डेटा फ़ाइल को {folder} में कॉपी करना है, यह नहीं हुआ। कुछ नहीं बदला। डिस्क में जगह बनाएँ, इजाज़त देखें, और फिर चलाएँ।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/store/steps.py" />
            <source>The data file was written by a newer Oker Desk (version {theirs}, this one knows {ours}). Install the newer program. The file was not touched.</source>
            <translation>डेटा फ़ाइल नए Oker Desk ने लिखी (वर्ज़न {theirs}, यह {ours} जानता है)। नया प्रोग्राम लगाएँ। फ़ाइल नहीं छुई गई।</translation>
        </message>
        <message>
            <location filename="../../oker_desk/store/store.py" />
            <source>The data folder {home} cannot be written. Nothing was sent. Check the disk and its permissions.</source>
            <translation>डेटा फ़ोल्डर {home} में लिखा नहीं जा सकता। कुछ नहीं भेजा। डिस्क और उसकी इजाज़त देखें।</translation>
        </message>
    </context>
</TS>
