<?php
/**
 * The folder for the files that the plugin itself writes.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin;

/**
 * A folder in uploads/, since nothing else can be written on most hosts, with a name that cannot be guessed, since not
 * every web server heeds .htaccess. Only the policy is ever in it: a roster names students and stays out of here.
 */
final class Private_Folder {

	public const OPTION = 'smpolicy_folder';

	/**
	 * The path of a file in it.
	 *
	 * @param string $name The file's.
	 */
	public static function path( string $name ): string {
		return self::folder() . '/' . $name;
	}

	/**
	 * Writes a file: whole, or not at all.
	 *
	 * @param string $name     The file's.
	 * @param string $contents Its contents.
	 * @throws \RuntimeException Where it cannot be written.
	 */
	public static function write( string $name, string $contents ): void {
		$folder = self::folder();
		wp_mkdir_p( $folder );
		if ( is_dir( $folder ) && ! is_file( $folder . '/index.php' ) ) {
			file_put_contents( $folder . '/index.php', "<?php\n" ); // phpcs:ignore WordPress.WP.AlternativeFunctions
			file_put_contents( $folder . '/.htaccess', "Require all denied\n" ); // phpcs:ignore WordPress.WP.AlternativeFunctions
		}
		$temporary = $folder . '/' . wp_generate_password( 12, false ) . '.tmp';
		$written   = @file_put_contents( $temporary, $contents ); // phpcs:ignore -- what failed is told below.
		if ( strlen( $contents ) !== $written || ! @rename( $temporary, $folder . '/' . $name ) ) { // phpcs:ignore -- as above.
			@unlink( $temporary ); // phpcs:ignore -- it may not be there.
			throw new \RuntimeException( 'the folder ' . esc_html( $folder ) . ' cannot be written' );
		}
	}

	/**
	 * Removes a file.
	 *
	 * @param string $name The file's.
	 */
	public static function remove( string $name ): void {
		wp_delete_file( self::path( $name ) );
	}

	/**
	 * Removes the folder with all that is in it.
	 */
	public static function remove_all(): void {
		if ( ! get_option( self::OPTION ) ) {
			return;
		}
		$folder = self::folder();
		foreach ( (array) glob( $folder . '/{,.}[!.]*', GLOB_BRACE ) as $file ) {
			wp_delete_file( $file );
		}
		if ( is_dir( $folder ) ) {
			rmdir( $folder ); // phpcs:ignore WordPress.WP.AlternativeFunctions
		}
		delete_option( self::OPTION );
	}

	/**
	 * The folder.
	 */
	private static function folder(): string {
		$name = get_option( self::OPTION );
		if ( ! is_string( $name ) || '' === $name ) {
			$name = 'smpolicy-' . strtolower( wp_generate_password( 32, false ) );
			update_option( self::OPTION, $name, true );
		}
		return wp_upload_dir( null, false )['basedir'] . '/' . $name;
	}
}
