<?php
/**
 * Personal data.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Privacy;

/**
 * Registers the exporter, the eraser and the text for the site's privacy policy.
 */
final class Privacy {

	/**
	 * Made once.
	 *
	 * @param Exporter $exporter Gives out what is kept about somebody.
	 * @param Eraser   $eraser   Forgets it.
	 */
	public function __construct( private readonly Exporter $exporter, private readonly Eraser $eraser ) {
	}

	/**
	 * Registers the hooks.
	 */
	public function register(): void {
		add_filter( 'wp_privacy_personal_data_exporters', array( $this, 'add_exporter' ) );
		add_filter( 'wp_privacy_personal_data_erasers', array( $this, 'add_eraser' ) );
		add_action( 'admin_init', array( $this, 'add_text' ) );
	}

	/**
	 * Adds the exporter.
	 *
	 * @param array<string, mixed> $exporters Those of WordPress and others.
	 * @return array<string, mixed>
	 */
	public function add_exporter( $exporters ) {
		$exporters['smpolicy'] = array(
			'exporter_friendly_name' => __( 'Social media policy', 'smpolicy' ),
			'callback'               => array( $this->exporter, 'page' ),
		);
		return $exporters;
	}

	/**
	 * Adds the eraser.
	 *
	 * @param array<string, mixed> $erasers Those of WordPress and others.
	 * @return array<string, mixed>
	 */
	public function add_eraser( $erasers ) {
		$ours = array(
			'eraser_friendly_name' => __( 'Social media policy', 'smpolicy' ),
			'callback'             => array( $this->eraser, 'page' ),
		);
		// Before WordPress' own, which takes from comments the address by which they are found.
		return array( 'smpolicy' => $ours ) + $erasers;
	}

	/**
	 * Suggests words for the site's privacy policy.
	 */
	public function add_text(): void {
		wp_add_privacy_policy_content(
			__( 'Social media policy', 'smpolicy' ),
			'<p>' . esc_html__( 'Comments are read by a program on this server to see whether they touch our social media policy. Nothing is sent elsewhere. With a comment we keep which clauses were found and where in its text; in a record without the text, what was decided and by whom.', 'smpolicy' ) . '</p>'
		);
	}
}
