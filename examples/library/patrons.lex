# What shows the library's own signal patron_record: a certain person together with what they borrow, read, search or owe.
# Talk about books, readers in general and one's own reading shows nothing.

class book
  book | books | novel | memoir | dvd | movie | magazine | audiobook

class wants
  borrow~ | check~ out | read~ | request~ | return~ | renew~

signal patron_record
0.9   {name} ...3 (checked out|borrowed|requested|returned|renewed) ...6 {book}
0.9   {name} (keeps|kept|is always|was) (checking out|borrowing|requesting|reading) ...4 {book}
0.9   {name} owes ...3 (fine|fines|{money})
0.8   (guess|look) who (checked out|borrowed|is reading)
0.8   (patron|customer|regular) ...3 (searched|looked up|googled|printed)
0.8   {name} ...3 (searched|looked up|googled|printed) ...6
0.7   (his|her|their) (borrowing|reading|search) history
0.6   you (wouldn't|would not) believe what ...3 (checked out|borrowed|printed)
!     (I|we) (checked out|borrowed|returned|read)
!     (thank you|congratulations|welcome) ...6 {name}
!     (by|author|novelist|poet) {name}
