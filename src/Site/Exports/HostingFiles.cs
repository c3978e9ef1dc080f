using Standoff.Site.Addressing;
using Standoff.Site.Components;
using Standoff.Site.Files;
using Standoff.Site.Reporting;

namespace Standoff.Site.Exports;

/// <summary>
/// What the server of a published edition should send beside its files, in the words of three kinds
/// of servers. The address of the edition is in them, so that they serve below a folder too.
/// </summary>
internal static class HostingFiles
{
    private const int SecondsOfYear = 31_536_000;

    /// <summary>A page cannot say of itself who may frame it, nor what a browser keeps from it.</summary>
    private static readonly IReadOnlyList<(string Name, string Value)> OfEveryFile =
    [
        ("Content-Security-Policy", ContentPolicy.Own.Text + "; frame-ancestors 'self'"),
        ("Referrer-Policy", ContentPolicy.Referrer),
        ("Permissions-Policy", "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()"),
        ("X-Content-Type-Options", "nosniff"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    /// <summary>Names in that folder change with what they hold.</summary>
    private static readonly string ForGood = $"public, max-age={SecondsOfYear}, immutable";

    private const string AskAgain = "no-cache";

    public static IEnumerable<OutputFile> Create(Imprint imprint)
    {
        var root = imprint.BaseAddress.AbsolutePath;
        return
        [
            OutputFile.OfText(Routes.AsTheyAre, () => ""),
            OutputFile.OfText(Routes.Headers, () => Headers(root)),
            OutputFile.OfText(Routes.Caddyfile, () => Caddyfile(imprint.BaseAddress, root)),
            OutputFile.OfText(Routes.Nginx, () => Nginx(imprint.BaseAddress, root)),
        ];
    }

    /// <summary>Of Netlify and Cloudflare Pages.</summary>
    private static string Headers(string root) =>
        $"{root}*\n{Lines(OfEveryFile, h => $"  {h.Name}: {h.Value}")}  Cache-Control: {AskAgain}\n"
        + $"{root}assets/*\n  ! Cache-Control\n  Cache-Control: {ForGood}\n";

    private static string Caddyfile(Uri address, string root) =>
        $$"""
        # The edition stands in /srv/edition.
        {{address.Host}} {
        	handle_path {{root}}* {
        		root * /srv/edition
        		encode zstd gzip
        		header {
        {{Lines(OfEveryFile, h => $"\t\t\t{h.Name} \"{h.Value}\"")}}			Cache-Control "{{AskAgain}}"
        		}
        		@assets path /assets/*
        		header @assets Cache-Control "{{ForGood}}"
        		file_server
        		handle_errors {
        			rewrite * /404.html
        			file_server
        		}
        	}
        }

        """;

    /// <summary>A block that adds a header of its own inherits none, so that both say all.</summary>
    private static string Nginx(Uri address, string root)
    {
        var headers = Lines(OfEveryFile, h => $"        add_header {h.Name} \"{h.Value}\" always;");
        return $$"""
            # The edition stands in /srv/edition.
            server {
                listen 80;
                server_name {{address.Host}};
                gzip on;
                gzip_types text/css text/javascript image/svg+xml text/csv application/json application/xml;
                error_page 404 {{root}}404.html;
                location {{root}} {
                    alias /srv/edition/;
            {{headers}}        add_header Cache-Control "{{AskAgain}}";
                }
                location {{root}}assets/ {
                    alias /srv/edition/assets/;
            {{headers}}        add_header Cache-Control "{{ForGood}}";
                }
            }

            """;
    }

    private static string Lines(
        IEnumerable<(string Name, string Value)> headers, Func<(string Name, string Value), string> write) =>
        string.Concat(headers.Select(h => write(h) + "\n"));
}
