using System.Globalization;
using Standoff.Site.Addressing;
using Standoff.Site.Components;
using Standoff.Site.Editions;
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

    /// <summary>
    /// A page cannot say of itself who may frame it, nor what a browser keeps from it.
    /// </summary>
    private static IReadOnlyList<(string Name, string Value)> OfEveryFile(string root) =>
    [
        ("Content-Security-Policy", ContentPolicy.With(SiteAssets.FirstStyles(root)) + "; frame-ancestors 'self'"),
        ("Referrer-Policy", ContentPolicy.Referrer),
        ("Permissions-Policy", "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()"),
        ("X-Content-Type-Options", "nosniff"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    /// <summary>Names in that folder change with what they hold.</summary>
    private static readonly string ForGood = $"public, max-age={SecondsOfYear}, immutable";

    private const string AskAgain = "no-cache";

    /// <summary>Figures for frames may be framed by anybody: they run nothing.</summary>
    private const string FramePolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    private static readonly string[] FramePaths =
        ["figures/:figure/embed/", "v/:edition/figures/:figure/embed/"];

    public static IEnumerable<OutputFile> Create(Report report)
    {
        var imprint = report.Imprint;
        var root = imprint.BaseAddress.AbsolutePath;
        IReadOnlyList<Memento> mementos = [.. report.Editions.All.Select(e => new Memento(e.Name))];
        return
        [
            OutputFile.OfText(Routes.AsTheyAre, () => ""),
            OutputFile.OfText(Routes.Headers, () => Headers(imprint.BaseAddress, root, mementos)),
            OutputFile.OfText(Routes.Caddyfile, () => Caddyfile(imprint.BaseAddress, root, mementos)),
            OutputFile.OfText(Routes.Nginx, () => Nginx(imprint.BaseAddress, root, mementos)),
        ];
    }

    /// <summary>Of Netlify and Cloudflare Pages.</summary>
    private static string Headers(Uri address, string root, IReadOnlyList<Memento> mementos) =>
        $"{root}*\n{Lines(OfEveryFile(root), h => $"  {h.Name}: {h.Value}")}  Cache-Control: {AskAgain}\n"
        + $"{root}assets/*\n  ! Cache-Control\n  Cache-Control: {ForGood}\n"
        + string.Concat(FramePaths.Select(p => $"{root}{p}\n  ! Content-Security-Policy\n  Content-Security-Policy: {FramePolicy}\n"))
        // A header here cannot say the address of the live page; the canonical link of the page does.
        + string.Concat(mementos.Select(m => $"{root}{m.Folder}*\n  Memento-Datetime: {m.When}\n  Link: <{History(address)}>; rel=\"version-history\"\n  ! Cache-Control\n  Cache-Control: {ForGood}\n"));

    private static string History(Uri address) => Routes.Changes.On(address).AbsoluteUri;

    private static string Caddyfile(Uri address, string root, IReadOnlyList<Memento> mementos) =>
        $$"""
        # The edition stands in /srv/edition.
        {{address.Host}} {
        	handle_path {{root}}* {
        		root * /srv/edition
        		encode zstd gzip
        		# In the order written: the last header of a name counts.
        		route {
        			header {
        {{Lines(OfEveryFile(root), h => $"\t\t\t\t{h.Name} \"{h.Value}\"")}}				Cache-Control "{{AskAgain}}"
        			}
        			@assets path /assets/*
        			header @assets Cache-Control "{{ForGood}}"
        			@frames path_regexp ^/(v/[^/]+/)?figures/[^/]+/embed/
        			header @frames Content-Security-Policy "{{FramePolicy}}"
        {{Join(mementos, m => $"\t\t\t@{m.Id} path_regexp {m.Id} ^/{m.Folder}(.*)$\n\t\t\theader @{m.Id} Memento-Datetime \"{m.When}\"\n\t\t\theader @{m.Id} Link `<{address.AbsoluteUri}{{re.{m.Id}.1}}>; rel=\"original\", <{History(address)}>; rel=\"version-history\"`\n\t\t\theader @{m.Id} Cache-Control \"{ForGood}\"\n")}}			file_server
        		}
        	}
        	handle_errors {
        		root * /srv/edition
        		rewrite * /404.html
        		file_server
        	}
        }

        """;

    /// <summary>
    /// A block that adds a header of its own inherits none, so that both say all.
    /// </summary>
    private static string Nginx(Uri address, string root, IReadOnlyList<Memento> mementos)
    {
        var headers = Lines(
            OfEveryFile(root), h => $"        add_header {h.Name} \"{h.Value}\" always;");
        return $$"""
            # The edition stands in /srv/edition.
            server {
                listen 80;
                server_name {{address.Host}};
                charset utf-8;
                charset_types text/plain text/css text/csv text/xml text/javascript application/javascript application/json application/xml image/svg+xml;
                default_type text/plain;
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
                location ~ ^{{root}}(?<frame>(v/[^/]+/)?figures/[^/]+/embed/.*)$ {
                    alias /srv/edition/$frame;
                    add_header Content-Security-Policy "{{FramePolicy}}" always;
                    add_header X-Content-Type-Options "nosniff" always;
                }
            {{Join(mementos, m => MementoBlock(m, address, root, headers))}}}

            """;
    }

    /// <summary>
    /// RFC 7089: when it was so, and where the page is that says what holds today.
    /// </summary>
    private static string MementoBlock(Memento memento, Uri address, string root, string headers) => $$"""
            location ~ ^{{root}}{{memento.Folder}}(?<page>.*?)(?<file>index\.html)?$ {
                alias /srv/edition/{{memento.Folder}}$page$file;
        {{headers}}        add_header Memento-Datetime "{{memento.When}}" always;
                add_header Link '<{{address.AbsoluteUri}}$page>; rel="original", <{{History(address)}}>; rel="version-history"' always;
                add_header Cache-Control "{{ForGood}}";
            }

        """.ReplaceLineEndings("\n");

    private static string Join(IReadOnlyList<Memento> mementos, Func<Memento, string> write) =>
        string.Concat(mementos.Select(write));

    /// <summary>An edition as servers tell of it.</summary>
    private sealed record Memento(EditionName Name)
    {
        public string Folder => FrozenRoutes.Edition(Name.ToString()).Path[1..];

        public string Id => $"edition{Name.Hash}";

        public string When =>
            Name.Date.ToString("ddd, dd MMM yyyy", CultureInfo.InvariantCulture) + " 00:00:00 GMT";
    }

    private static string Lines(
        IEnumerable<(string Name, string Value)> headers, Func<(string Name, string Value), string> write) =>
        string.Concat(headers.Select(h => write(h) + "\n"));
}
