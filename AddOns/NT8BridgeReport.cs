using System;
using System.ComponentModel;
using System.Globalization;
using System.IO;
using System.Text;
using NT8Bridge.Display;
using NT8Bridge.Display.Pages;
using NT8Bridge.History;

namespace NT8BridgeScripts
{
    /// <summary>Puts the page of a running engine into a file of its own and opens it.</summary>
    public static class NT8BridgeReport
    {
        /// <summary>
        /// Writes the page to a fresh name and opens it; says what came of it, and throws nothing that a disk may.
        /// </summary>
        /// <param name="row">The engine.</param>
        /// <param name="folder">Where pages lie; made where it is missing.</param>
        /// <param name="utcTicks">The present, UTC ticks.</param>
        /// <param name="open">Shows a file.</param>
        public static string Open(EngineRow row, string folder, long utcTicks, Action<string> open)
        {
            string path;
            try
            {
                path = Write(row, folder, utcTicks);
            }
            catch (Exception e) when (e is IOException || e is UnauthorizedAccessException)
            {
                return "report in " + folder + " not written: " + e.Message;
            }

            try
            {
                open(path);
            }
            catch (Exception e) when (e is IOException || e is Win32Exception)
            {
                return path + " written and not opened: " + e.Message;
            }

            return "report in " + path;
        }

        private static string Write(EngineRow row, string folder, long utcTicks)
        {
            byte[] page = new UTF8Encoding(false).GetBytes(EnginePage.Html(row, utcTicks));
            Directory.CreateDirectory(folder);
            string name = CacheLayout.Escape(row.Instrument)
                + new DateTime(utcTicks).ToString(".yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
            for (int number = 1; ; number++)
            {
                string path = Path.Combine(folder, number == 1 ? name + ".html" : name + "-" + number + ".html");
                FileStream file = Fresh(path);
                if (file == null) continue;
                Fill(file, page, path);
                return path;
            }
        }

        /// <summary>A page is whole or not there: of a full disk no half of one stays.</summary>
        private static void Fill(FileStream file, byte[] page, string path)
        {
            try
            {
                using (file) file.Write(page, 0, page.Length);
            }
            catch (IOException)
            {
                File.Delete(path);
                throw;
            }
        }

        /// <summary>A new file; null where the name is taken: two pages of one second are two files.</summary>
        private static FileStream Fresh(string path)
        {
            try
            {
                return new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            }
            catch (IOException) when (File.Exists(path))
            {
                return null;
            }
        }
    }
}
