<?php
/**
 * The words for the facts that people are asked for.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin;

/**
 * Translated questions and answers of forms. In a finding, the policy's own question stands instead.
 */
final class Fact_Labels {

	/**
	 * What is asked.
	 *
	 * @param string $fact Its name.
	 */
	public static function question( string $fact ): string {
		return match ( $fact ) {
			'audience'                  => __( 'Who is this for?', 'smpolicy' ),
			'purpose'                   => __( 'What is it for?', 'smpolicy' ),
			'depicts_students'          => __( 'Does it show students?', 'smpolicy' ),
			'depicts_employees'         => __( 'Does it show colleagues?', 'smpolicy' ),
			'rights'                    => __( 'Who made it, and by what right is it used?', 'smpolicy' ),
			'content'                   => __( 'What kind of content is it?', 'smpolicy' ),
			'consent.guardian_informed' => __( 'Have the parents or guardians, knowing what it is for, agreed?', 'smpolicy' ),
			'consent.guardian_written'  => __( 'Is their written approval on file?', 'smpolicy' ),
			'consent.person_depicted'   => __( 'Have the colleagues shown agreed?', 'smpolicy' ),
			'consent.rights_holder'     => __( 'Has the copyright owner given permission?', 'smpolicy' ),
			default                     => $fact,
		};
	}

	/**
	 * What can be answered: the values with their words, the unknown first.
	 *
	 * @param string            $fact   Its name.
	 * @param true|list<string> $values As Asked_Facts has them.
	 * @return array<string, string>
	 */
	public static function answers( string $fact, true|array $values ): array {
		$answers = array( '' => __( 'Not known', 'smpolicy' ) );
		if ( true === $values ) {
			return $answers + array(
				'yes' => __( 'Yes', 'smpolicy' ),
				'no'  => __( 'No', 'smpolicy' ),
			);
		}
		foreach ( $values as $value ) {
			$answers[ $value ] = self::value( $fact, $value );
		}
		return $answers;
	}

	/**
	 * One value.
	 *
	 * @param string $fact  The fact.
	 * @param string $value The value.
	 */
	private static function value( string $fact, string $value ): string {
		return match ( "$fact $value" ) {
			'audience everybody'           => __( 'Everybody', 'smpolicy' ),
			'audience students'            => __( 'Students above all', 'smpolicy' ),
			'audience guardians'           => __( 'Parents and guardians above all', 'smpolicy' ),
			'audience staff'               => __( 'Only staff can see it', 'smpolicy' ),
			'purpose instruction'          => __( 'Instruction', 'smpolicy' ),
			'purpose extracurricular'      => __( 'An activity or event', 'smpolicy' ),
			'purpose counseling'           => __( 'Counseling', 'smpolicy' ),
			'purpose center_business'      => __( 'Business of the organization', 'smpolicy' ),
			'purpose personal'             => __( 'Something personal', 'smpolicy' ),
			'depicts_students none'        => __( 'No students', 'smpolicy' ),
			'depicts_students individual'  => __( 'One student', 'smpolicy' ),
			'depicts_students group'       => __( 'A group of students', 'smpolicy' ),
			'rights own'                   => __( 'Made by us', 'smpolicy' ),
			'rights licensed'              => __( 'Licensed', 'smpolicy' ),
			'rights public_domain'         => __( 'Public domain', 'smpolicy' ),
			'rights fair_use'              => __( 'Fair use', 'smpolicy' ),
			'rights third_party'           => __( 'Copied from somebody else', 'smpolicy' ),
			'content ordinary'             => __( 'Ordinary', 'smpolicy' ),
			'content personal'             => __( 'Personal', 'smpolicy' ),
			'content inappropriate'        => __( 'Not fit for students or the public', 'smpolicy' ),
			default                        => $value,
		};
	}
}
