# Naming an employee by where and what they work; titles and roles before a name are the recognizers'.

class desk
front office | front desk | main office | business office | office | admissions | admissions office | enrollment | enrollment office | registrar's office | student services | financial aid | financial aid office | counseling office | attendance office | cafeteria | maintenance | custodial | payroll | human resources | hr | the bookstore | campus security

signal employee_reference
0.7   <{name}> [over|up|down|back] (at|in|from|with|working) [the|our|your] {desk}
0.7   <{name}> (who|that|she|he) (teaches|runs|heads|leads|instructs) [the|our|my] [_] {program}
0.65  <{name}> (teaches|taught|has taught) [the|our|me|us|my kid|my son|my daughter] [_] {program} (at {center}|here|for {number} years|to)
0.7   <{name}> [who|she|he|has|had] (works|worked|teaches|taught|working|teaching) (at|for) {center}
0.7   (our|the|your) {program} (guy|lady|teacher lady|man) [is] <{name}>
0.65  (hired|promoted|fired|retired|replaced|replacing) <{name}> as [the|our|a|new|our new|the new] [_] {staff_role}
0.65  <{name}> (is|was|got|has been) (hired|promoted|named|fired|retiring) (as|from) [the|our|a|new|our new|the new|his|her] [_] {staff_role}
