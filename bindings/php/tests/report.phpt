--TEST--
A private message of an employee to a student
--EXTENSIONS--
smpolicy
--FILE--
<?php
require dirname(__DIR__) . '/autoload.php';
$report = SmPolicy\Policy::default()->classify(
    "Text me tonight, don't tell",
    author: 'employee',
    audience: ['visibility' => 'direct', 'members' => ['student']],
);
var_dump(SmPolicy\Policy::driver(), $report->disposition, count($report) === count($report->findings));
echo $report->findings[0]->clause->id, ' ', $report->findings[0]->status->value, "\n";
var_dump($report->findings[0]->evidence[0]);
?>
--EXPECTF--
string(9) "extension"
enum(SmPolicy\Disposition::Hold)
bool(true)
staff.2 violation
object(SmPolicy\Evidence)#%d (7) {
  ["source"]=>
  string(19) "audience.visibility"
  ["start"]=>
  NULL
  ["end"]=>
  NULL
  ["text"]=>
  NULL
  ["signal"]=>
  NULL
  ["pattern"]=>
  NULL
  ["undone"]=>
  array(0) {
  }
}
