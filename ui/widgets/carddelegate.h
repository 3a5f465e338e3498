#pragma once

#include "ui/models/cardroles.h"
#include "ui/theme/tokens.h"

#include <QStyledItemDelegate>

namespace retinue {

/// Paints people as cards: face in a paper frame, name, two lines, badge, completeness ring, number of the place.
/// What a card shows comes from CardRole. The width of a card is set by CardView.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum class Shape {
        Plain, ///< face and caption stand on the page (people, presets)
        Boxed, ///< both in a box with an edge (the places of a party)
    };

    explicit CardDelegate(Shape shape, QObject *parent = nullptr);

    Shape shape() const { return m_shape; }
    int cardWidth() const { return m_cardWidth; }
    void setCardWidth(int width) { m_cardWidth = width; }
    /// The room between two cards; half of it lies around each card inside its cell.
    int gap() const { return m_gap; }
    void setGap(int gap) { m_gap = gap; }
    /// Lines below the name, 0 to 2.
    void setLines(int lines) { m_lines = lines; }
    /// The size of one card without gap.
    QSize cardSize(const QWidget *widget) const;
    /// The size of the face inside a card, for asking the FaceStore.
    QSize faceSize() const;

    /// Everything a card tells, as one sentence: "Kara Smith, Human Fighter, in 3 campaigns, 1 stale, 85 percent".
    static QString accessibleText(const QModelIndex &index);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Leaves a name alone that is being typed: a face that arrives changes the row, but not the name.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    struct Places
    {
        QRect card, face, caption, name;
    };
    Places placesIn(const QRect &cell, const QWidget *widget) const;
    void paintPlaceholder(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const QRect &card) const;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Places &places) const;
    void paintOnFace(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                     const QRect &face) const;
    void paintCaption(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Places &places) const;
    void paintRings(QPainter *painter, const QStyleOptionViewItem &option, const Places &places) const;

    Shape m_shape;
    int m_cardWidth;
    int m_gap;
    int m_lines = 2;
};

} // namespace retinue
