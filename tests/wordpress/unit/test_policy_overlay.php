<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Smpolicy_Tests;

use SmPolicy\Policy;
use Smpolicy_Plugin\Policy_Overlay;
use Smpolicy_Plugin\Settings;

require __DIR__ . '/harness.php';

function load( string $yaml ): Policy {
	$file = tempnam( sys_get_temp_dir(), 'policy' );
	file_put_contents( $file, $yaml );
	try {
		return Policy::load( $file );
	} finally {
		unlink( $file );
	}
}

run(
	'policy_overlay',
	array(
		'needed_only_where_it_says_something' => static function (): void {
			$settings = Settings::completed( array() );
			equal( Policy_Overlay::is_needed( $settings ), false );
			equal( Policy_Overlay::is_needed( array( 'organization' => array( 'names' => array() ) ) + $settings ), false );
			equal( Policy_Overlay::is_needed( array( 'organization' => array( 'names' => array( 'X' ) ) ) + $settings ), true );
			equal( Policy_Overlay::is_needed( array( 'thresholds' => array( 'profane' => 0.6 ) ) + $settings ), true );
		},
		'any_text_is_quoted' => static function (): void {
			foreach ( array( 'Plain', '"; x: [1', "it's # no: comment", 'Escuela «Ñandú» 🎓', '\\n', 'a\\' ) as $name ) {
				$settings = array( 'organization' => array( 'names' => array( $name, 'Pine Valley' ) ), 'thresholds' => array( 'profane' => 0.75 ) ) + Settings::completed( array() );
				equal( load( Policy_Overlay::yaml( $settings, null, 'pine-valley', $name ) )->title, $name );
			}
		},
		'what_is_laid_over_counts' => static function (): void {
			$text     = 'Speaking on behalf of Pine Valley Schools.';
			$settings = array( 'organization' => array( 'names' => array( 'Pine Valley Schools' ) ) ) + Settings::completed( array() );
			$signals  = array_column( json_decode( load( Policy_Overlay::yaml( $settings, null, 'x', 'X' ) )->classify( $text )->toJson(), true )['signals'], 'fired', 'id' );
			equal( $signals['center_reference'] ?? false, true );
		},
		'ids' => static function (): void {
			equal( Policy_Overlay::id( 'Pine Valley Schools!' ), 'pine-valley-schools' );
			equal( Policy_Overlay::id( '«»' ), 'this-site' );
		},
		'settings_of_a_wrong_type_are_replaced' => static function (): void {
			$settings = Settings::completed( array( 'source' => 3, 'urgent' => 'flag', 'stray' => 1, 'clauses' => 'x' ) );
			equal( array( $settings['source'], $settings['urgent'], $settings['clauses'], isset( $settings['stray'] ) ), array( 'default', 'flag', array(), false ) );
			equal( Settings::completed( false ), Settings::completed( array() ) );
		},
	)
);
