<?php
/**
 * The facts that people are asked for.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin;

/**
 * Which facts a form may set, and what they may be. What is not answered is unknown, which is not "no". It knows nothing
 * of WordPress.
 */
final class Asked_Facts {

	/**
	 * Of a draft: true, or the values of a choice.
	 */
	public const DRAFT = array(
		'audience'                     => array( 'everybody', 'students', 'guardians', 'staff' ),
		'purpose'                      => array( 'instruction', 'extracurricular', 'counseling', 'center_business', 'personal' ),
		'author.authorized'            => true,
		'author.on_working_time'       => true,
		'author.uses_center_resources' => true,
		'student.adult'                => true,
		'consent.supervisor'           => true,
		'consent.guardian_informed'    => true,
		'consent.guardian_written'     => true,
		'consent.student'              => true,
		'consent.person_depicted'      => true,
		'consent.rights_holder'        => true,
		'attention.reported'           => true,
	);

	/**
	 * Of a photo, video or file.
	 */
	public const MEDIA = array(
		'depicts_students'          => array( 'none', 'individual', 'group' ),
		'consent.guardian_informed' => true,
		'consent.guardian_written'  => true,
		'depicts_employees'         => true,
		'consent.person_depicted'   => true,
		'rights'                    => array( 'own', 'licensed', 'public_domain', 'fair_use', 'third_party' ),
		'consent.rights_holder'     => true,
		'content'                   => array( 'ordinary', 'personal', 'inappropriate' ),
	);

	/**
	 * Only what may be set, as it may be.
	 *
	 * @param mixed                             $given   What a form, a request or the database holds.
	 * @param array<string, true|list<string>> $allowed DRAFT or MEDIA.
	 * @return array<string, bool|string>
	 */
	public static function cleaned( mixed $given, array $allowed ): array {
		$cleaned = array();
		foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
			$may = $allowed[ $name ] ?? null;
			if ( true === $may ) {
				if ( in_array( $value, array( true, 1, '1', 'true', 'yes' ), true ) ) {
					$cleaned[ $name ] = true;
				} elseif ( in_array( $value, array( false, 0, '0', 'false', 'no' ), true ) ) {
					$cleaned[ $name ] = false;
				}
			} elseif ( is_array( $may ) && in_array( $value, $may, true ) ) {
				$cleaned[ $name ] = $value;
			}
		}
		// A written approval is an informed one: only "written" was asked for, or they would contradict each other.
		if ( ( $cleaned['consent.guardian_written'] ?? null ) === true ) {
			unset( $cleaned['consent.guardian_informed'] );
		}
		return $cleaned;
	}
}
