<?php
/**
 * The plugin's part of WordPress' own Site Health.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Admin;

/**
 * One test and one section.
 */
final class Site_Health {

	/**
	 * Made once.
	 *
	 * @param Health $health How the plugin does.
	 */
	public function __construct( private readonly Health $health ) {
	}

	/**
	 * Registers the hooks.
	 */
	public function register(): void {
		add_filter( 'site_status_tests', array( $this, 'add_test' ) );
		add_filter( 'debug_information', array( $this, 'add_section' ) );
	}

	/**
	 * Adds the test.
	 *
	 * @param array<string, mixed> $tests Those of WordPress and others.
	 * @return array<string, mixed>
	 */
	public function add_test( $tests ) {
		$tests['direct']['smpolicy'] = array(
			'label' => __( 'Social media policy', 'smpolicy' ),
			'test'  => array( $this, 'test' ),
		);
		return $tests;
	}

	/**
	 * Whether comments are checked.
	 *
	 * @return array<string, mixed>
	 */
	public function test(): array {
		$facts = $this->health->facts();
		$works = isset( $facts['policy'] );
		return array(
			'label'       => $works ? __( 'Comments and drafts are checked by the social media policy', 'smpolicy' ) : __( 'The social media policy cannot be used', 'smpolicy' ),
			'status'      => $works ? 'good' : 'critical',
			'badge'       => array(
				'label' => __( 'Social media policy', 'smpolicy' ),
				'color' => 'blue',
			),
			'description' => '<p>' . esc_html( $facts['driver'][1] ) . '</p>',
			'actions'     => '<a href="' . esc_url( Settings_Page::url( 'health' ) ) . '">' . esc_html__( 'How it does', 'smpolicy' ) . '</a>',
			'test'        => 'smpolicy',
		);
	}

	/**
	 * Adds the section.
	 *
	 * @param array<string, mixed> $sections Those of WordPress and others.
	 * @return array<string, mixed>
	 */
	public function add_section( $sections ) {
		$fields = array();
		foreach ( $this->health->facts() as $key => [ $label, $value ] ) {
			$fields[ $key ] = array(
				'label'   => $label,
				'value'   => $value,
				'private' => in_array( $key, array( 'file', 'reader' ), true ), // They name folders of the server.
			);
		}
		$sections['smpolicy'] = array(
			'label'  => __( 'Social media policy', 'smpolicy' ),
			'fields' => $fields,
		);
		return $sections;
	}
}
