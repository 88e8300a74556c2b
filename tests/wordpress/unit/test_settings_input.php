<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Smpolicy_Tests;

use Smpolicy_Plugin\Admin\Settings_Input;
use Smpolicy_Plugin\Asked_Facts;
use Smpolicy_Plugin\Settings;

require __DIR__ . '/harness.php';

function read( array $form ): array {
	return Settings_Input::read( Settings::completed( array() ), $form, array( 'administrator', 'editor' ) );
}

run(
	'settings_input',
	array(
		'only_what_may_be' => static function (): void {
			[ $settings ] = read( array( 'source' => 'everything', 'language' => 'es', 'urgent' => array(), 'mails_per_hour' => '-3', 'checks_a_minute' => '0', 'audit_days' => '99999999', 'findings_roles' => array( 'editor', 'king', array() ), 'stray' => 1 ) );
			equal( array( $settings['source'], $settings['language'], $settings['urgent'], $settings['mails_per_hour'], $settings['checks_a_minute'], $settings['audit_days'], $settings['findings_roles'], isset( $settings['stray'] ) ), array( 'default', 'es', 'flag', 60, 1, 36500, array( 'editor' ), false ) );
			equal( Settings::completed( $settings ), $settings, 'settings they are' );
			[ $settings ] = read( array( 'deep' => 'deeper', 'deep_for' => array( 'comments', 'posts', array() ), 'deep_weights' => " /x/reader.weights\n" ) );
			equal( array( $settings['deep'], $settings['deep_for'], $settings['deep_weights'] ), array( 'off', array( 'comments' ), '/x/reader.weights' ) );
		},
		'any_bytes' => static function (): void {
			[ $settings ] = read( array( 'policy_text' => "a\r\nb\xFF\0", 'policy_file' => " /x\n/y ", 'organization' => 'x', 'clauses' => 'x', 'thresholds' => array() ) );
			equal( array( $settings['policy_text'], $settings['policy_file'], $settings['organization'], $settings['clauses'], $settings['thresholds'] ), array( "a\nb?", '/x /y', array(), array(), array() ) );
		},
		'clauses_and_thresholds' => static function (): void {
			[ $settings, $unread ] = read( array( 'clauses' => array( 'staff.2' => 'flag', 'staff.7' => '', "x'y" => 'hold', 'staff.8' => 'delete' ), 'thresholds' => "profane: 0.7\n\nabusive:0,25\nx\nthreat: 1" ) );
			equal( $settings['clauses'], array( 'staff.2' => 'flag' ) );
			equal( $settings['thresholds'], array( 'profane' => 0.7, 'abusive' => 0.25, 'threat' => 1.0 ) );
			equal( $unread, array( 'x' ) );
		},
		'answers_of_people' => static function (): void {
			equal( Asked_Facts::cleaned( array( 'consent.student' => 'yes', 'student.adult' => '0', 'purpose' => 'party', 'author.role' => 'public', 'audience' => 'staff', 'author.authorized' => 'maybe' ), Asked_Facts::DRAFT ), array( 'consent.student' => true, 'student.adult' => false, 'audience' => 'staff' ) );
			equal( Asked_Facts::cleaned( array( 'consent.guardian_informed' => false, 'consent.guardian_written' => true ), Asked_Facts::MEDIA ), array( 'consent.guardian_written' => true ) );
			equal( Asked_Facts::cleaned( 'x', Asked_Facts::MEDIA ), array() );
		},
	)
);
