namespace Standoff.Model.Wording;

/// <summary>
/// How much of a number's unit is written, how many digits, and how large numbers are shortened. A
/// currency sign, a per cent sign and a symbol stand with their number in every style; words and
/// the sign of a multiple do not stand where a heading says them. A number without its unit is in
/// the unit of the value.
/// </summary>
public enum NumberStyle
{
    /// <summary>
    /// For prose, what the number is per left to the sentence: <c>$1.40</c>, <c>36,000 chips</c>,
    /// <c>$18 billion</c>.
    /// </summary>
    Brief,

    /// <summary>
    /// The same with what it is per: <c>$1.40 per chip per hour</c>, <c>9% a year</c>.
    /// </summary>
    Full,

    /// <summary>
    /// For a tick of an axis on its own scale, as many digits as it has, up to ten: <c>$29k</c>,
    /// <c>10 MW</c>, <c>36,000</c>. Zero stands without a sign or a symbol.
    /// </summary>
    Axis,

    /// <summary>
    /// For the descriptions of figures, as many decimals as show two digits, amounts from 0.10 to
    /// 100 in cents: <c>$0.50</c>, <c>$29k</c>, <c>35,700 chips</c>, <c>49 MW</c>. A percentage of
    /// three digits keeps them: <c>5.75%</c>.
    /// </summary>
    Compact,

    /// <summary>
    /// For values beside marks, as a source prints them: rounded, no zeros at the end:
    /// <c>$12.5bn</c>, <c>10.5 months</c>.
    /// </summary>
    Printed,

    /// <summary>
    /// For a cell of a table whose values run over powers of ten: four digits, no magnitude:
    /// <c>$29,000</c>, <c>0.1 GW</c>.
    /// </summary>
    Cell,
}
