--TEST--
Exceptions say what was wrong and where
--EXTENSIONS--
smpolicy
--FILE--
<?php
require dirname(__DIR__) . '/autoload.php';
$policy = SmPolicy\Policy::default();
$calls = [
    static fn () => $policy->classify('x', author: 'emploee'),
    static fn () => $policy->classify('x', ['autor' => 'employee']),
    static fn () => $policy->classify("ab\xff"),
    static fn () => $policy->classify('x', ['author.authorized' => 'yes']),
    static fn () => SmPolicy\Policy::load('/nowhere.yaml'),
];
foreach ($calls as $call) {
    try {
        $call();
    } catch (SmPolicy\SmPolicyException $error) {
        echo get_class($error), ' ', $error->status, ' ', $error->place->byte ?? '-', ': ', $error->getMessage(), "\n";
    }
}
?>
--EXPECT--
SmPolicy\ValueException value -: author.role has no value "emploee"; did you mean "employee"?
SmPolicy\UnknownNameException unknown_name -: there is no fact "autor"; did you mean "author"?
SmPolicy\EncodingException encoding 2: text is not UTF-8: byte 0xFF at offset 2
SmPolicy\ValueException value -: author.authorized must be true, false or null, not "yes"
SmPolicy\FileException file -: cannot open '/nowhere.yaml': there is no such file
