using System;
using System.Collections.Generic;
using System.IO;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.AtmOrders;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Work.Play;

/// <summary>The ATM templates that a user gives to a chart, by the names that scripts use.</summary>
internal static class AtmTemplates
{
    /// <summary>Reads the files; the name of a template is that of its file, without the ending.</summary>
    /// <exception cref="UnusableFileException">A file is no such template, or asks for what is not run here.</exception>
    /// <exception cref="WrongRequestException">Two files have one name.</exception>
    public static IReadOnlyDictionary<string, AtmStrategy> Read(IReadOnlyList<string> files)
    {
        Dictionary<string, AtmStrategy> templates = new(StringComparer.Ordinal);
        foreach (string file in files)
        {
            AtmStrategy template = TemplateFile.Read(file, "AtmStrategy", AtmTemplateXml.Read);
            if (!templates.TryAdd(Path.GetFileNameWithoutExtension(file), template))
                throw new WrongRequestException(RequestPart.AtmTemplates, $"two files are named {Path.GetFileName(file)}");
        }

        return templates;
    }
}
