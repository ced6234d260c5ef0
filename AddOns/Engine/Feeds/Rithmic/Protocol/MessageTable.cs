using System;
using System.Collections.Generic;

namespace NT8Bridge.Feeds.Rithmic.Protocol;

/// <summary>
/// What one message may carry. Every message also carries <c>template_id</c>, which names the message and is therefore
/// part of no table. At most 64 fields, so that presence fits into one word.
/// </summary>
internal sealed class MessageTable
{
    /// <summary>Number of <c>template_id</c> in every message.</summary>
    public const int TemplateIdNumber = 154467;

    private readonly int[] _slots;
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);

    public MessageTable(string name, int templateId, Field[] fields)
    {
        if (fields.Length > 64) throw new ArgumentException(name + " has more than 64 fields.", nameof(fields));
        Name = name;
        TemplateId = templateId;
        Fields = fields;
        int size = 8;
        while (size < fields.Length * 3) size *= 2;
        _slots = new int[size];
        for (int index = 0; index < fields.Length; index++)
        {
            int slot = Hash(fields[index].Number) & (size - 1);
            while (_slots[slot] != 0) slot = (slot + 1) & (size - 1);
            _slots[slot] = index + 1;
            _byName.Add(fields[index].Name, index);
        }
    }

    public string Name { get; }

    public int TemplateId { get; }

    public Field[] Fields { get; }

    /// <summary>Position of a field by its number, −1 when the message has none such.</summary>
    public int IndexOf(int number)
    {
        int mask = _slots.Length - 1;
        for (int slot = Hash(number) & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            int index = _slots[slot] - 1;
            if (Fields[index].Number == number) return index;
        }

        return -1;
    }

    /// <summary>Position of a field by its name.</summary>
    /// <exception cref="KeyNotFoundException">The message has no such field.</exception>
    public int IndexOf(string name) => _byName.TryGetValue(name, out int index)
        ? index
        : throw new KeyNotFoundException(Name + " has no field " + name + ".");

    /// <summary>True when the message has a field of that name.</summary>
    public bool Has(string name) => _byName.ContainsKey(name);

    private static int Hash(int number) => (int)((uint)(number * -1640531527) >> 12);
}
