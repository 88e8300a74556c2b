# Hate told by pictures alone: a sign of a group beside one of filth.

class flag_scorned
🇲🇽 | 🇬🇹 | 🇭🇳 | 🇸🇻 | 🇳🇮 | 🇨🇺 | 🇵🇷 | 🇩🇴 | 🇭🇹 | 🇯🇲 | 🇻🇪 | 🇨🇴 | 🇪🇨 | 🇵🇪 | 🇧🇴 | 🇵🇾 | 🇧🇷 | 🇨🇳 | 🇰🇷 | 🇯🇵 | 🇻🇳 | 🇵🇭 | 🇹🇭 | 🇰🇭 | 🇱🇦 | 🇲🇲 | 🇮🇳 | 🇵🇰 | 🇧🇩 | 🇳🇵 | 🇱🇰 | 🇳🇬 | 🇬🇭 | 🇰🇪 | 🇪🇹 | 🇸🇴 | 🇸🇩 | 🇨🇩 | 🇸🇳 | 🇱🇷
🇮🇷 | 🇮🇶 | 🇸🇾 | 🇦🇫 | 🇵🇸 | 🇮🇱 | 🇱🇧 | 🇾🇪 | 🇪🇬 | 🇲🇦 | 🇩🇿 | 🇸🇦 | 🇯🇴 | 🇹🇷 | 🇷🇴 | 🇦🇱 | 🇷🇺 | 🇺🇦 | 🇵🇱 | 🇲🇭 | 🇼🇸 | 🇹🇴

class faith_sign
🧕 | 👳 | 👳‍♂️ | 👳‍♀️ | 🕌 | 🕍 | ☪️ | ✡️ | 🕎 | 🕉️ | 🛕 | 🕋 | ☸️ | 🪯 | 📿

class orientation_sign
🏳️‍🌈 | 🏳️‍⚧️ | ⚧️ | 👬 | 👭 | 👨‍❤️‍👨 | 👩‍❤️‍👩 | 👨‍❤️‍💋‍👨 | 👩‍❤️‍💋‍👩 | 👨‍👨‍👦 | 👨‍👨‍👧 | 👩‍👩‍👦 | 👩‍👩‍👧

class disability_sign
♿ | 🦽 | 🦼 | 🧑‍🦽 | 👨‍🦽 | 👩‍🦽 | 🧑‍🦼 | 🦯 | 🧑‍🦯 | 👨‍🦯 | 👩‍🦯 | 🧏 | 🧏‍♀️ | 🧏‍♂️ | 🦻

class foul_sign
🤮 | 🤢 | 💩 | 🚮 | 🗑️ | 🪳 | 🐀 | 🦠 | 🪰 | 🪱 | 🐖 | 🐷 | 🐽 | 🖕 | 🧟 | 🚽 | 🪠 | 🦨

signal racist
0.8   {flag_scorned} {foul_sign} | {foul_sign} {flag_scorned} | {flag_scorned} (are|is|r|be|people|ppl|crew|folks) ...2 {foul_sign}
0.8   ({group_ethnic}|{flag_scorned}) [_] (👃|🧼|🚿|🦨|🪳|🐀|🗑️|🚮|🦠|🐒|🦧) -(soap|control|trap~)
!sentence 0.2 (racist~|racism|what (it|that) means|graffiti|spray paint~|food poisoning|stomach bug|rollers at|ban~ him|banned|off the crew|not a joke|isn't a joke|isn't funny|reported|who posts|when they send|restaurant|recipe|my (people|flag|country|grandma|abuela|heritage))

signal hateful
0.8   ({faith_sign}|{orientation_sign}|{disability_sign}) {foul_sign} | {foul_sign} ({faith_sign}|{orientation_sign}|{disability_sign}) | ({faith_sign}|{orientation_sign}|{disability_sign}) (are|is|r|people|ppl|parade|crowd|crew|lover~) ...2 ({foul_sign}|🤡)
0.8   ({group_religion}|{group_orientation}|{group_disability}) [_] ({foul_sign}|🤡) -(haters)
!sentence 0.2 (hate~ (crime|speech|mail)|homophob~|islamophob~|bigot~|antisemit~|transphob~|ableis~|isn't a punchline|isn't a joke|your joke|graffiti|vigil|stand with|who (hate|hates|mock|mocks)|comment~ for the|own it|reported|haters)
