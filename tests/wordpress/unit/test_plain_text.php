<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Smpolicy_Tests;

use Smpolicy_Plugin\Text\Plain_Text;

require __DIR__ . '/harness.php';

run(
	'plain_text',
	array(
		'text_stays' => static function (): void {
			foreach ( array( '', 'no tags', "two\nlines", 'a > b', 'ñandú ᎣᏏᏲ 🎓' ) as $text ) {
				equal( Plain_Text::of_html( $text ), $text );
			}
		},
		'tags_go' => static function (): void {
			equal( Plain_Text::of_html( 'a <em>b</em>c' ), 'a bc' );
			equal( Plain_Text::of_html( '1 < 2 and 3 > 2' ), '1 < 2 and 3 > 2', 'no tag' );
			equal( Plain_Text::of_html( '<p>one</p><p>two</p>' ), "\none\n\ntwo\n" );
			equal( Plain_Text::of_html( 'a<br>b<br/>c' ), "a\nb\nc" );
			equal( Plain_Text::of_html( 'x<script>alert(1)</script>y<!-- z -->' ), 'xy' );
			equal( Plain_Text::of_html( '<p' ), '<p' );
		},
		'entities_are_read' => static function (): void {
			equal( Plain_Text::of_html( 'Tom &amp; Jerry &#8217; &lt;b&gt;' ), "Tom & Jerry \u{2019} <b>" );
			equal( Plain_Text::of_html( '&amp;<strong>&lt;</strong>' ), '&<' );
		},
		'a_link_keeps_its_address' => static function (): void {
			equal( Plain_Text::of_html( '<a href="https://a.example/x" rel="nofollow">here</a>.' ), 'here (https://a.example/x).' );
			equal( Plain_Text::of_html( '<a href="mailto:a@b.example">me</a>' ), 'me' );
		},
		'bytes_that_are_no_text' => static function (): void {
			equal( Plain_Text::of_html( "a\xFFb" ), 'a?b' );
			equal( mb_check_encoding( Plain_Text::of_html( "<p>\xC3\x28\xED\xA0\x80</p>" ), 'UTF-8' ), true );
		},
		'a_megabyte_is_read' => static function (): void {
			$used  = static fn (): float => getrusage()['ru_utime.tv_sec'] + getrusage()['ru_utime.tv_usec'] / 1e6; // A busy machine is no fault of it.
			$began = $used();
			Plain_Text::of_html( str_repeat( '<', 1 << 20 ) );
			Plain_Text::of_html( str_repeat( '<a href="http://x">', 50000 ) );
			Plain_Text::of_html( str_repeat( '<!--', 250000 ) );
			Plain_Text::of_html( str_repeat( '<script ', 120000 ) );
			equal( $used() - $began < 5.0, true, 'seconds of the processor' );
		},
	)
);
