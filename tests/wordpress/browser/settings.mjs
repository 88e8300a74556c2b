// SPDX-License-Identifier: MIT
// An administrator sets the plugin up, breaks a policy and mends it, and reads in old comments.
import { accessible, equal, holds, person, run, shoot, site, test } from './drive.mjs';

const PAGE = site.url + '/wp-admin/options-general.php?page=smpolicy';
const DISTRICT = 'extends: northwest-technology-center\npolicy: pine-valley\nversion: "2026-1"\ntitle: Social Media in Pine Valley Schools\n';

test( 'the_settings_can_be_read_and_used_by_everybody', async () => {
	const page = await person( 'admin' );
	await page.goto( PAGE );
	await shoot( page, 'settings', { fullPage: true } );
	await accessible( page, '.smpolicy-page' );
	await page.setViewportSize( { width: 400, height: 800 } );
	const wide = await page.evaluate( () => document.querySelector( '.smpolicy-page' ).scrollWidth - document.querySelector( '.smpolicy-page' ).clientWidth );
	holds( wide <= 1, `on a telephone it is ${ wide } pixels too wide` );
	await shoot( page, 'settings-narrow' );
} );

test( 'a_broken_policy_is_told_and_mended', async () => {
	const page = await person( 'admin' );
	await page.goto( PAGE );
	await page.check( 'input[name=source][value=text]' );
	await page.fill( '#smpolicy-policy_text', DISTRICT + 'clauses:\n  staff.2:\n    modallity: prohibited\n' );
	await page.click( '#submit' );
	await page.waitForSelector( '.smpolicy-errors' );
	const said = await page.innerText( '.smpolicy-errors' );
	holds( said.includes( "did you mean 'modality'" ) && said.includes( '7:5' ), said );
	await shoot( page, 'settings-broken' );
	await accessible( page, '.smpolicy-page' );
	await page.fill( '#smpolicy-policy_text', DISTRICT );
	await page.click( '#submit' );
	await page.waitForSelector( '.notice-success' );
	await page.click( '.nav-tab:has-text("Health")' );
	holds( ( await page.innerText( '.smpolicy-health' ) ).includes( 'Pine Valley Schools' ), 'in use' );
	await shoot( page, 'health', { fullPage: true } );
	await accessible( page, '.smpolicy-page' );
	await page.goto( PAGE );
	await page.check( 'input[name=source][value=default]' );
	await page.click( '#submit' );
	await page.waitForSelector( '.notice-success' );
} );

test( 'old_comments_are_read_with_a_progress_bar', async () => {
	const page = await person( 'admin' );
	await page.goto( PAGE + '&tab=import' );
	await page.check( '#smpolicy-import-all' );
	await page.focus( '#smpolicy-import-start' );
	await page.keyboard.press( 'Enter' );
	await page.waitForFunction( () => document.getElementById( 'smpolicy-import-told' ).textContent.startsWith( 'Done' ) );
	equal( await page.evaluate( () => document.getElementById( 'smpolicy-import-bar' ).position ), 1 );
	await shoot( page, 'import' );
	await accessible( page, '.smpolicy-page' );
} );

test( 'it_speaks_spanish', async () => {
	const page = await person( 'maestra' );
	await page.goto( PAGE );
	holds( ( await page.innerText( '.smpolicy-page h1' ) ) === 'Política de redes sociales', await page.innerText( '.smpolicy-page h1' ) );
	const text = await page.innerText( '.smpolicy-page' );
	for ( const english of [ 'Policy file', 'Hold for moderation', 'Check and save', 'As usual', 'Retention', 'Comments of staff' ] ) {
		holds( ! text.includes( english ), 'still English: ' + english );
	}
	await shoot( page, 'settings-es', { fullPage: true } );
	await page.goto( site.url + '/wp-admin/edit-comments.php' );
	holds( ( await page.innerText( '#the-comment-list' ) ).includes( 'Retenido' ), 'the list too' );
	await shoot( page, 'comments-es', { fullPage: true } );
	await page.goto( site.url + '/wp-admin/post-new.php' );
	await page.waitForSelector( '.editor-post-title__input' );
	await page.click( '.editor-post-title__input' );
	await page.keyboard.insertText( 'Esta mierda de taller' );
	await page.click( '.interface-pinned-items button[aria-label="Política de redes sociales"]' );
	await page.waitForFunction( () => window.wp.data.select( 'smpolicy' ).getState() === 'done' );
	await page.waitForSelector( '.smpolicy-finding' );
	await accessible( page, '.interface-complementary-area' );
	await shoot( page, 'draft-es' );
} );

await run( 'settings' );
